namespace Reports.Cli.Files;

/// <summary>Finds the folder with editions, forms and samples: the one the caller names, else the one beside the program.</summary>
static class TemplatesFolder
{
    /// <summary>The folder; null when there is none, and then there is a finding.</summary>
    /// <param name="named">What <c>--templates</c> says; null when it is not given.</param>
    public static string? Find(string? named, string programFolder, DiagnosticBag problems)
    {
        var folder = named ?? Path.Combine(programFolder, "templates");
        if (Directory.Exists(Path.Combine(folder, "editions")))
            return folder;

        problems.Add(CliProblems.NoTemplates(folder, named is not null));
        return null;
    }
}
