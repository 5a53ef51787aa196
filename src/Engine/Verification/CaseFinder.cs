namespace Reports.Engine.Verification;

/// <summary>Finds the cases below a folder, in the order of their names.</summary>
/// <remarks>
/// A folder is a case when it has a <c>case.json</c>, or a <c>data.json</c> beside one <c>template.*</c>. In
/// <c>case.json</c>, <c>template</c> or <c>document</c> says what is rendered and <c>data</c> from what (<c>data.json</c>
/// without it); paths are relative to the case, so that cases can share a template.
/// </remarks>
static class CaseFinder
{
    const string Description = "case.json";
    const string Data = "data.json";

    /// <summary>The cases of a folder and of every folder below it.</summary>
    public static CaseSet Find(string root)
    {
        var problems = new DiagnosticBag();
        if (!Directory.Exists(root))
        {
            problems.Add(VerificationProblems.NoSuchFolder(root));
            return new CaseSet(root, [], problems);
        }
        var folders = Directory.EnumerateDirectories(root, "*", SearchOption.AllDirectories).Prepend(root).Order(StringComparer.Ordinal);
        var cases = folders.Select(folder => Read(root, folder, problems)).OfType<VerificationCase>().ToList();
        if (cases.Count == 0 && !problems.HasErrors)
            problems.Add(VerificationProblems.NoCases(root));
        return new CaseSet(root, cases, problems);
    }

    /// <summary>The files that say what the cases of a folder are and what was approved, and those that they lead to; what a run wrote is none of them.</summary>
    public static IEnumerable<string> FilesOf(string root)
    {
        if (!Directory.Exists(root))
            return [];
        var own = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(file => !file.Contains(".received.", StringComparison.Ordinal));
        return own.Concat(Find(root).Cases.SelectMany(one => new[] { one.Template, one.Data }).OfType<string>()).Distinct().Order(StringComparer.Ordinal);
    }

    static VerificationCase? Read(string root, string folder, DiagnosticBag problems)
    {
        var name = Path.GetRelativePath(root, folder).Replace('\\', '/');
        var description = Path.Combine(folder, Description);
        var found = File.Exists(description) ? CaseDescription.Read(description, name, folder, problems) : ByConvention(name, folder);
        return found is not null && Exists(found, problems) ? found : null;
    }

    static VerificationCase? ByConvention(string name, string folder)
    {
        var templates = Directory.GetFiles(folder, "template.*");
        return templates.Length == 1 && File.Exists(Path.Combine(folder, Data))
            ? new VerificationCase(name, folder, templates[0], null, Path.Combine(folder, Data), new Dictionary<string, string>())
            : null;
    }

    static bool Exists(VerificationCase found, DiagnosticBag problems)
    {
        var missing = new[] { found.Template, found.Data }.OfType<string>().Where(f => !File.Exists(f)).ToList();
        foreach (var file in missing)
            problems.Add(VerificationProblems.FileMissing(found.Name, file));
        return missing.Count == 0;
    }
}
