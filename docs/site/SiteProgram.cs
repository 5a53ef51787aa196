namespace Reports.Site;

/// <summary>The door: a folder in, the documentation as static pages out.</summary>
static class SiteProgram
{
    /// <summary>Builds the site of the repository that a folder lies in; 1 when something in the documents is to be mended.</summary>
    public static int Run(IReadOnlyList<string> arguments, string folder, TextWriter output, TextWriter error)
    {
        if (arguments is not [{ Length: > 0 } name])
        {
            error.WriteLine("dotnet run --project docs/site -- FOLDER");
            return 2;
        }

        if (RootOf(folder) is not { } root)
        {
            error.WriteLine($"No Reports.sln in {folder} or above.");
            return 1;
        }

        var site = SiteBuilder.Build(root);
        foreach (var fault in site.Faults)
            error.WriteLine(fault);
        if (site.Faults.Count > 0)
            return 1;

        var target = Path.Combine(folder, name);
        foreach (var (path, bytes) in site.Files)
        {
            var file = Path.Combine(target, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }

        output.WriteLine($"{site.Files.Count} files, {site.Files.Values.Sum(bytes => (long)bytes.Length) / 1024} KiB: {Path.Combine(name, "index.html")}");
        return 0;
    }

    static string? RootOf(string folder)
    {
        var at = new DirectoryInfo(folder);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Reports.sln")))
            at = at.Parent;
        return at?.FullName;
    }
}
