using Reports.Engine.Diagnostics;
using Reports.Engine.Outlines;

namespace Reports.Cli.Files;

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
