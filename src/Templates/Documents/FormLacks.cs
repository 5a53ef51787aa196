using System.Text.RegularExpressions;
using Reports.Templates.Editions;
using Reports.Templates.Figures;

namespace Reports.Templates.Documents;

/// <summary>The places where a form itself writes <c>[chưa có: …]</c>, with the facts that are missing then: the names that it asks for around them.</summary>
/// <remarks>Example: in <c>{{ if meeting?.chair }}…{{ else }}[chưa có: người chủ trì]{{ end }}</c> it is <c>meeting.chair</c>.</remarks>
public sealed partial class FormLacks
{
    readonly List<(Regex Label, string Path, bool IsExact)> _lacks = [];
    readonly Stack<List<string>> _asked = new();
    readonly Dictionary<string, string> _variables = [];
    readonly string? _paper;

    FormLacks(string? paper) => _paper = paper;

    /// <summary>The lacks of a form.</summary>
    /// <param name="form">The bytes of the form: Word, or text in UTF-8.</param>
    /// <param name="document">The document that it is of.</param>
    public static FormLacks Of(byte[] form, DocumentEntry document)
    {
        var lacks = new FormLacks(document.Form.Paper);
        foreach (Match token in Token().Matches(PrintedPlaceholders.TextOf(form, document.TemplatePath)))
        {
            if (token.Groups["label"] is { Success: true } label)
                lacks.Add(label.Value);
            else
                lacks.Read(token.Groups["code"].Value);
        }

        return lacks;
    }

    /// <summary>Where a printed label belongs in the data file: <c>$.meeting.chair</c>; empty when the form does not show it.</summary>
    /// <remarks>«số đảng viên dự họp» is also what «số đảng viên {{ level }}» could print: the words as they stand come first.</remarks>
    public string PathOf(string label) => _lacks.OrderByDescending(lack => lack.IsExact).FirstOrDefault(lack => lack.Label.IsMatch(label)).Path ?? "";

    void Add(string label)
    {
        var pattern = string.Join(".*", Tag().Split(label).Select(Regex.Escape));
        if (_asked.SelectMany(names => names).Append($"{_paper}").Select(Fact).FirstOrDefault(path => path.Length > 0) is { } path)
            _lacks.Add((new($"^{pattern}$", RegexOptions.CultureInvariant | RegexOptions.Singleline), path, !Tag().IsMatch(label)));
    }

    /// <summary>The fact behind a name that is one of the file; empty for what is none.</summary>
    string Fact(string name) => name.Length == 0 ? ""
        : FactsBehind.Of(name, _paper).Select(FactPath.Known).Where(path => path.Length > 0).Select(path => "$." + path).FirstOrDefault() ?? "";

    void Read(string code)
    {
        foreach (var statement in code.Split(';', '\n').Select(part => part.Trim(' ', '-', '~')).Where(part => part.Length > 0))
        {
            if (Loop().Match(statement) is { Success: true } loop)
            {
                var list = Names(loop.Groups["list"].Value);
                _asked.Push(list);
                if (list.Count > 0)
                    _variables[loop.Groups["item"].Value] = list[0] + "[]";
            }
            else if (statement.StartsWith("if ", StringComparison.Ordinal))
                _asked.Push(Names(statement));
            else if (statement is "end" && _asked.Count > 0)
                _asked.Pop();
            else if (Assignment().Match(statement) is { Success: true } set && Names(set.Groups["value"].Value) is [var first, ..])
                _variables[set.Groups["name"].Value] = first;
        }
    }

    /// <summary>The names of a condition or list, variables followed back to what they stand for.</summary>
    List<string> Names(string code) =>
    [
        .. Name().Matches(code).Select(match => match.Value.Replace("?", "", StringComparison.Ordinal))
            .Where(name => name.Split('.', '[')[0] is not ("if" or "else" or "for" or "in" or "and" or "or" or "not" or "null" or "true" or "false" or "empty"))
            .Select(Whole),
    ];

    string Whole(string name)
    {
        var head = name.Split('.', '[')[0];
        return Index().Replace(_variables.TryGetValue(head, out var stands) ? stands + name[head.Length..] : name, "[]");
    }

    [GeneratedRegex(@"\[chưa có: (?<label>(?:\{\{.*?\}\}|[^\]\n])+)\]|\{\{(?<code>.*?)\}\}", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Token();

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^(?:table)?(?:row|column|tablerow)?\s*for\s+(?<item>\w+)\s+in\s+(?<list>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Loop();

    [GeneratedRegex(@"^(?<name>[a-z_]\w*)\s*=(?!=)\s*(?<value>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Assignment();

    [GeneratedRegex(@"(?<![\w.""«])[a-z_]\w*(?:\?*\.[a-z_]\w*|\[\d+\])*", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"\[\d+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Index();
}
