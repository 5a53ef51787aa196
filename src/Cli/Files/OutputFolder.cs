using Reports.Engine.Files;

namespace Reports.Cli.Files;

/// <summary>The folder that a run writes into, and nothing outside of it.</summary>
sealed class OutputFolder(string path)
{
    readonly string _root = Path.GetFullPath(path);

    /// <summary>The folder as the caller named it.</summary>
    public string Name { get; } = path;

    /// <summary>The path of a file below the folder, for messages.</summary>
    public string PathOf(string name) => Path.Combine(Name, name.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>What forbids writing a file, asked before anything is written; null when nothing does.</summary>
    /// <param name="name">Relative to the folder, parts divided by <c>/</c>; may be made from data.</param>
    public Diagnostic? Forbids(string name)
    {
        if (!SafeName.Allows(name))
            return CliProblems.UnsafeName(name);

        try
        {
            var (root, target) = (RealPath.Of(_root), RealPath.Of(Target(name)));
            var inside = target.StartsWith(Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
            if (!inside)
                return CliProblems.LinkLeadsOut(PathOf(name), target);
        }
        catch (IOException problem)
        {
            return CliProblems.CannotWrite(PathOf(name), problem);
        }

        return Directory.Exists(Target(name)) ? CliProblems.FolderInTheWay(PathOf(name)) : null;
    }

    /// <summary>Writes one file whole, making the folders on the way.</summary>
    /// <returns>What went wrong; null when the file is written.</returns>
    public Diagnostic? Write(string name, ReadOnlySpan<byte> content)
    {
        if (Forbids(name) is { } problem)
            return problem;

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Target(name))!);
            AtomicFile.Write(Target(name), content);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return CliProblems.CannotWrite(PathOf(name), fault);
        }
    }

    /// <summary>True when there is a file of that name below the folder.</summary>
    public bool Has(string name) => Forbids(name) is null && File.Exists(Target(name));

    /// <summary>True when the PDF beside a document is not older than it.</summary>
    public bool IsPrinted(string document) =>
        Path.ChangeExtension(document, ".pdf") is var pdf && Has(pdf) && File.GetLastWriteTimeUtc(Target(pdf)) >= File.GetLastWriteTimeUtc(Target(document));

    /// <summary>The bytes of a file below the folder; null when there is none that can be read.</summary>
    public byte[]? Read(string name)
    {
        try
        {
            return Has(name) ? File.ReadAllBytes(Target(name)) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Renames a file so that another can take its name: <c>to-trinh.docx</c> to <c>to-trinh.da-sua.docx</c>, then <c>to-trinh.da-sua-2.docx</c>.</summary>
    /// <returns>What went wrong; null when the file has its new name.</returns>
    public Diagnostic? KeepBeside(string name, out string keptAs)
    {
        var (stem, extension) = (name[..^Path.GetExtension(name).Length], Path.GetExtension(name));
        keptAs = $"{stem}.da-sua{extension}";
        for (var number = 2; Path.Exists(Target(keptAs)); number++)
            keptAs = $"{stem}.da-sua-{number}{extension}";

        try
        {
            File.Move(Target(name), Target(keptAs));
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return CliProblems.CannotWrite(PathOf(keptAs), fault);
        }
    }

    string Target(string name) => Path.Combine(_root, name.Replace('/', Path.DirectorySeparatorChar));
}
