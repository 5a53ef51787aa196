using Reports.Engine.Diagnostics;
using Reports.Templates.Reading;

namespace Reports.Templates.Documents;

/// <summary>A fact that a document lacks: it prints a visible placeholder, and the summary of the run lists it.</summary>
/// <param name="Label">What is missing, in Vietnamese: «họ tên bí thư chi bộ».</param>
/// <param name="Path">Where it belongs in the data file: <c>$.branch.secretary</c>, or several places parted by «|»; empty when only the form knows what it lacks.</param>
public sealed record Missing(string Label, string Path)
{
    /// <summary>Where it is entered, by the titles of the sections and the field: «Chi bộ › Bí thư».</summary>
    public Sentence Where
    {
        get
        {
            var trails = Path.Split('|').Where(path => path.Length > 0).Select(path => FactNames.Trail(path)).ToList();
            return new(string.Join(" | ", trails.Select(trail => trail.Vietnamese)), string.Join(" | ", trails.Select(trail => trail.English)));
        }
    }
}
