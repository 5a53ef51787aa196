using Reports.Engine.Outlines;

namespace Reports.Cli.Files;

/// <summary>Reads a file that the caller named.</summary>
static class InputFile
{
    /// <summary>The file's bytes, of standard input for <c>-</c>; null when it cannot be read, and then there is a finding.</summary>
    public static byte[]? Read(string path, DiagnosticBag problems)
    {
        try
        {
            if (path == NamedFiles.StandardInput)
                return ReadAll(Console.OpenStandardInput());
            if (Directory.Exists(path))
                problems.Add(CliProblems.IsAFolder(path));
            else
                return File.ReadAllBytes(path);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add(CliProblems.NotFound(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            problems.Add(CliProblems.CannotRead(path, fault));
        }

        return null;
    }

    static byte[] ReadAll(Stream input)
    {
        using var bytes = new MemoryStream();
        using (input)
            input.CopyTo(bytes);
        return bytes.ToArray();
    }
}

/// <summary>Reads a Word document as an outline.</summary>
static class OutlineFile
{
    /// <summary>The outline; null when the file cannot be read, and then there is a finding.</summary>
    public static DocumentOutline? Read(string path, DiagnosticBag problems)
    {
        if (InputFile.Read(path, problems) is not { } bytes)
            return null;

        try
        {
            return DocumentOutline.Of(bytes, path);
        }
        catch (DiagnosticException refused)
        {
            problems.Add(refused.Diagnostic);
            return null;
        }
    }
}
