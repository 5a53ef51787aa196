using Reports.Engine.Files;

namespace Reports.Cli.Files;

/// <summary>Finds the file that a command would write over although it needs it.</summary>
static class Overwriting
{
    /// <summary>The first result that is one of the sources or another result, links followed; null when there is none.</summary>
    public static string? Of(IEnumerable<string?> sources, IEnumerable<string?> results)
    {
        var taken = sources.OfType<string>().Select(Real).ToHashSet(StringComparer.Ordinal);
        return results.OfType<string>().FirstOrDefault(result => !taken.Add(Real(result)));
    }

    static string Real(string path)
    {
        try
        {
            return RealPath.Of(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What cannot be followed cannot be read or written either; that is said where it is tried.
            return Path.GetFullPath(path);
        }
    }
}
