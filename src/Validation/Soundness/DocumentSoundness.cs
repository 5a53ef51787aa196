namespace Reports.Engine.Validation.Soundness;

/// <summary>Says whether Word will open a finished document without complaint and show what was meant.</summary>
public static class DocumentSoundness
{
    // Past this, the rest says the same again.
    const int FindingsPerCheck = 1000;

    /// <summary>Everything wrong with a document; nothing for a sound one.</summary>
    /// <param name="docx">The document (.docx, .docm, .dotx or .dotm), however damaged or hostile.</param>
    /// <param name="fileName">Its name for messages; a known extension is compared with the content.</param>
    /// <returns>Findings in the order of <see cref="SoundnessChecks.All"/>. Never throws because of what the file holds.</returns>
    public static IReadOnlyList<Diagnostic> Check(byte[] docx, string fileName)
    {
        var problems = new DiagnosticBag();
        var package = DocumentReader.Open(docx, fileName, problems);
        return Check(package, problems);
    }

    /// <inheritdoc cref="Check(byte[], string)"/>
    public static IReadOnlyList<Diagnostic> Check(Stream docx, string fileName)
    {
        var problems = new DiagnosticBag();
        var package = DocumentReader.Open(docx, fileName, problems);
        return Check(package, problems);
    }

    static DiagnosticBag Check(ReadDocument? package, DiagnosticBag problems)
    {
        if (package is null)
            return problems;
        // The SDK cannot look at a package with broken XML; our own checks can look at the other parts.
        var checks = problems.HasErrors ? SoundnessChecks.All.Where(c => c is not SchemaHolds) : SoundnessChecks.All;
        foreach (var check in checks)
            problems.AddRange(check.Find(package).Take(FindingsPerCheck));
        return problems;
    }
}
