namespace Reports.Engine.Packaging;

/// <summary>Tells from its first bytes what a file is that is no zip.</summary>
static class FileSignature
{
    static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The reason to refuse the file, or null when it may be a zip.</summary>
    internal static Diagnostic? Refuse(ReadOnlySpan<byte> file, string fileName)
    {
        if (file.IsEmpty)
            return PackageProblems.EmptyFile(fileName);
        if (file.StartsWith("PK"u8))
            return null;
        if (file.StartsWith(CompoundFile))
            return RefuseCompoundFile(file, fileName);
        return PackageProblems.NotAZip(fileName, Guess(file));
    }

    // Word keeps a protected .docx inside an old compound file, under this stream name.
    static Diagnostic RefuseCompoundFile(ReadOnlySpan<byte> file, string fileName) =>
        file.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
            ? PackageProblems.Encrypted(fileName)
            : PackageProblems.OldDoc(fileName);

    static Sentence Guess(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith("%PDF"u8))
            return new("đây là tệp PDF", "it is a PDF");
        if (file.StartsWith("{\\rtf"u8))
            return new("đây là tệp RTF", "it is an RTF file");
        var head = Encoding.Latin1.GetString(file[..Math.Min(file.Length, 200)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        return head.StartsWith('<')
            ? new("đây là tệp HTML hoặc XML", "it is HTML or XML")
            : new("tệp không phải là gói nén zip", "it is no zip");
    }
}
