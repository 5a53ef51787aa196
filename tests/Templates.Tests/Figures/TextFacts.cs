using Reports.Templates.Facts;
using Reports.Templates.Reading;

namespace Reports.Templates.Tests.Figures;

/// <summary>The facts that are words of the author: prose, texts, lists of texts, but for words of a vocabulary or of a fixed form.</summary>
static class TextFacts
{
    // Said to the program, not to a reader; and who branch and school are: names, of which no paper needs all.
    static readonly string[] Silent = ["$schema", "not_reported", "acknowledged", "severities", "extra", "branch", "school"];

    /// <summary>Their paths, in the order of the model; items of a list are written <c>members[].name</c>.</summary>
    public static IReadOnlyList<string> Paths { get; } =
        [.. Model.Of(typeof(BranchYear)).Members.Where(member => !Silent.Contains(member.Key)).SelectMany(member => Below(member, member.Key))];

    static IEnumerable<string> Below(ModelMember member, string path) => member switch
    {
        // Without a title it is no fact: what a record tells of itself.
        { Title: null } or { Words: not null } or { Pattern: not null } => [],
        _ => Below(member.Type, path),
    };

    static IEnumerable<string> Below(Type type, string path)
    {
        if (type == typeof(string) || type == typeof(Prose))
            return [path];
        if (type.Namespace != typeof(BranchYear).Namespace && !type.IsGenericType || Nullable.GetUnderlyingType(type) is not null)
            return [];

        var model = Model.Of(type);
        return model.Kind switch
        {
            ModelKind.Record => model.Members.SelectMany(member => Below(member, $"{path}.{member.Key}")),
            ModelKind.List when model.Element == typeof(string) => [path],
            ModelKind.List => Below(model.Element!, path + "[]"),
            _ => [],
        };
    }
}
