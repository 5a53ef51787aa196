using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Files;

/// <summary>Writes one file that the caller named.</summary>
static class OutputFile
{
    /// <summary>As <see cref="Write"/>, and makes the folder when there is none.</summary>
    public static Diagnostic? WriteWithFolder(string path, ReadOnlySpan<byte> content)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
                Directory.CreateDirectory(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return CliProblems.CannotWrite(path, fault);
        }

        return Write(path, content);
    }

    /// <summary>Writes the file whole; a link in its place that leads into another folder is not followed.</summary>
    /// <returns>What went wrong; null when the file is written.</returns>
    public static Diagnostic? Write(string path, ReadOnlySpan<byte> content)
    {
        try
        {
            var target = Path.GetFullPath(path);
            var folder = Path.GetDirectoryName(target);
            if (folder is null || Directory.Exists(target))
                return CliProblems.FolderInTheWay(path);
            if (!Directory.Exists(folder))
                return CliProblems.NoFolder(path, folder);
            if (new FileInfo(target).LinkTarget is not null && !target.StartsWith("/dev/", StringComparison.Ordinal))
            {
                var real = RealPath.Of(target);
                if (Path.GetDirectoryName(real) != RealPath.Of(folder))
                    return CliProblems.LinkLeadsOut(path, real);
            }

            AtomicFile.Write(target, content);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return CliProblems.CannotWrite(path, fault);
        }
    }
}
