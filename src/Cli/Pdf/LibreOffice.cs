using System.Diagnostics;

namespace Reports.Cli.Pdf;

/// <summary>LibreOffice on this machine.</summary>
/// <param name="program">The path of its command.</param>
sealed class LibreOffice(string program)
{
    static readonly string[] Names = OperatingSystem.IsWindows() ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"];

    // Where installers put it without telling PATH.
    static readonly string[] UsualFolders =
    [
        "/Applications/LibreOffice.app/Contents/MacOS",
        @"C:\Program Files\LibreOffice\program",
        @"C:\Program Files (x86)\LibreOffice\program",
    ];

    /// <summary>The installation that PATH leads to, or one in its usual place; null when there is none.</summary>
    public static LibreOffice? Find(Func<string, string?> variable)
    {
        var folders = (variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Concat(UsualFolders);
        var found = folders.SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        return found is null ? null : new(found);
    }

    // Of some 250 files in one call LibreOffice 7.4 leaves the last ones unprinted, without a word.
    public const int MostFiles = 100;

    /// <summary>Converts files of one folder to PDF beside them, in processes with a profile of their own.</summary>
    /// <param name="files">The names of the files in it.</param>
    /// <param name="converted">Called before each process with the number of files done.</param>
    /// <returns>What the processes said, for when a PDF is missing afterwards.</returns>
    public string Convert(string folder, IReadOnlyList<string> files, Action<int>? converted = null)
    {
        var said = new List<string>();
        for (var done = 0; done < files.Count; done += MostFiles)
        {
            converted?.Invoke(done);
            var chunk = files.Skip(done).Take(MostFiles).ToList();
            said.Add(Run(folder, chunk));
            // A process that fails at a file leaves those after it: what it left is tried once more.
            var left = chunk.FindAll(file => !File.Exists(Path.Combine(folder, Path.ChangeExtension(file, ".pdf"))));
            if (left.Count > 0 && left.Count < chunk.Count)
                said.Add(Run(folder, left));
        }

        return string.Join(' ', said.Where(words => words.Length > 0).Distinct());
    }

    /// <summary>How a process is started with a profile in a folder.</summary>
    public ProcessStartInfo With(string folder, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        // An open LibreOffice of the user holds the usual profile; a second process with it would hand over and end at once.
        start.ArgumentList.Add("-env:UserInstallation=" + new Uri(Path.Combine(folder, "profile")).AbsoluteUri);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return start;
    }

    string Run(string folder, List<string> files)
    {
        using var process = Process.Start(With(folder, ["--headless", "--norestore", "--convert-to", "pdf", .. files]))!;
        var said = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEndAsync();
        if (process.WaitForExit(TimeSpan.FromSeconds(60 + (10 * files.Count))))
            return said.Result.Trim();

        process.Kill(entireProcessTree: true);
        return "timeout";
    }
}
