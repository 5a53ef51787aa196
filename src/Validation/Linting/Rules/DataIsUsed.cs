using Reports.Engine.Scripting;
using Reports.Engine.Shapes;

namespace Reports.Engine.Validation.Linting.Rules;

/// <summary>Everything the data has is used by the template; asked by option only.</summary>
/// <remarks>Of an object that is not used at all only its own name is reported.</remarks>
sealed class DataIsUsed() : LintRule("LNT005", new(
    "Dữ liệu nhập mà mẫu không dùng tới thường là một mục bị bỏ sót khỏi văn bản.",
    "Data that the template does not use is often something left out of the document."))
{
    // Schemas may contain themselves.
    const int Deepest = 12;

    internal override IEnumerable<Diagnostic> Find(ReadTemplate template, LintSettings settings)
    {
        if (settings.Data is not { } data || !settings.ReportsUnusedData)
            return [];
        var used = template.Uses.SelectMany(Paths).ToHashSet(StringComparer.Ordinal);
        return Unused(data, "", used, 0).Select(path => LintProblems.UnusedData(template.File, path));
    }

    // A use of a.b[].c uses a and a.b[] as well; a value taken whole uses all of its members.
    static IEnumerable<string> Paths(NameUse use)
    {
        foreach (var path in use.Within is { Length: > 0 } within ? new[] { use.Path, $"{within}.{use.Path}" } : [use.Path])
        {
            for (var end = path.Length; end > 0; end = Math.Max(path.LastIndexOf('.', end - 1), path.LastIndexOf('[', end - 1)))
                yield return path[..end];
            if (use.Kind == NameKind.Value)
                yield return path + "*";
        }
    }

    static IEnumerable<string> Unused(DataShape shape, string prefix, HashSet<string> used, int depth)
    {
        if (depth > Deepest)
            yield break;
        foreach (var name in shape.Names)
        {
            var path = prefix.Length == 0 ? name : $"{prefix}.{name}";
            if (!used.Contains(path))
                yield return path;
            else if (!used.Contains(path + "*") && shape.Member(name) is { } member)
                foreach (var inner in Inside(member, path, used, depth))
                    yield return inner;
        }
    }

    static IEnumerable<string> Inside(DataShape member, string path, HashSet<string> used, int depth)
    {
        var isList = (member.Kinds & DataKinds.List) != 0 && used.Contains(path + "[]") && !used.Contains(path + "[]*");
        return isList ? Unused(member.Items, path + "[]", used, depth + 1) : Unused(member, path, used, depth + 1);
    }
}
