using System.Text;
using System.Text.RegularExpressions;
using Reports.Engine.Scripting;
using Reports.Templates.Editions;
using Reports.Templates.Figures;

namespace Reports.Templates.Documents;

/// <summary>The places where a form itself writes <c>[chưa có: …]</c>, with the facts that are missing then: the names that it asks for around them.</summary>
/// <remarks>Example: in <c>{{ if meeting?.chair }}…{{ else }}[chưa có: người chủ trì]{{ end }}</c> it is <c>meeting.chair</c>.</remarks>
sealed partial class FormLacks
{
    // Stands for a value printed within a label.
    const char Value = '\uFFFC';

    readonly List<Lack> _lacks = [];

    public static FormLacks Of(IEnumerable<PrintedText> texts, DocumentEntry document)
    {
        var pieces = new List<(int Start, IReadOnlyList<string> Asked)>();
        var whole = new StringBuilder();
        foreach (var (text, asked) in texts)
        {
            pieces.Add((whole.Length, asked));
            whole.Append(text ?? $"{Value}");
        }

        var lacks = new FormLacks();
        foreach (Match written in PrintedPlaceholders.Words().Matches(whole.ToString()))
        {
            var asked = pieces.FindLast(piece => piece.Start <= written.Index).Asked;
            lacks.Add(written.Groups[1].Value, asked.Append(document.Form.Paper), document.Form.Paper);
        }

        return lacks;
    }

    /// <summary>Where a printed label belongs in the data file: <c>$.meeting.chair</c>; empty when the form does not show it.</summary>
    /// <remarks>«số đảng viên dự họp» is also what «số đảng viên {{ level }}» could print: the words as they stand come first.</remarks>
    public string PathOf(string label) => _lacks.OrderByDescending(lack => lack.IsExact).FirstOrDefault(lack => lack.Label.IsMatch(label))?.Path ?? "";

    void Add(string label, IEnumerable<string?> asked, string? paper)
    {
        if (asked.OfType<string>().Select(name => Fact(name, paper)).FirstOrDefault(path => path.Length > 0) is not { } path)
            return;
        var pattern = string.Join(".*", label.Split(Value).Select(Regex.Escape));
        _lacks.Add(new(new($"^{pattern}$", RegexOptions.CultureInvariant | RegexOptions.Singleline), path, !label.Contains(Value)));
    }

    /// <summary>The fact behind a name that is one of the file; empty for what is none.</summary>
    static string Fact(string name, string? paper) =>
        FactsBehind.Of(name, paper).Select(FactPath.Known).Where(path => path.Length > 0).Select(path => "$." + Column(path, name)).FirstOrDefault() ?? "";

    /// <summary>Rows of figures have the names of the facts that they print: <c>figures.plan_steps[].owner</c> is <c>plan.steps[].owner</c>, and <c>start_text</c> is <c>start</c> in words.</summary>
    static string Column(string list, string name)
    {
        if (name.IndexOf("[].", StringComparison.Ordinal) is not (> 0 and var end))
            return list;
        var column = $"{list}[].{name[(end + "[].".Length)..].Replace("_text", "", StringComparison.Ordinal)}";
        return FactPath.Known(column) == column ? column : list;
    }

    sealed record Lack(Regex Label, string Path, bool IsExact);
}
