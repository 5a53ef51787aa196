namespace Reports.Engine.Packaging;

/// <summary>Looks at the names inside a zip: each must stand once and stay inside.</summary>
static class EntryNames
{
    /// <summary>The reason to refuse the file; null when there is none.</summary>
    public static Diagnostic? Refuse(IEnumerable<string> names, string file)
    {
        var seen = new HashSet<string>(PartNames.Comparer);
        foreach (var name in names)
        {
            if (IsTrick(name) || IsTrick(PartNames.Plain(name)) || PartNames.Plain(name).Count('/') != name.Count('/'))
                return PackageProblems.UnsafeEntryName(file, name);
            if (!seen.Add(name))
                return PackageProblems.DuplicateEntry(file, name);
        }

        return null;
    }

    static bool IsTrick(string name) =>
        name.Contains('\\') || name.Contains(':') || name.Any(char.IsControl) || name.Split('/').Any(step => step is "" or ".." or ".");
}
