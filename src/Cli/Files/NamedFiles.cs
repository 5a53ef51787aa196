using Microsoft.Extensions.FileSystemGlobbing;
using Reports.Engine.Files;

namespace Reports.Cli.Files;

/// <summary>The files that arguments name: a file, a folder, or a pattern such as <c>mau/**/*.docx</c>, which not every shell expands.</summary>
static class NamedFiles
{
    /// <summary>Standard input, by the name that it has on a command line.</summary>
    public const string StandardInput = "-";

    /// <summary>The files, each once, in the order of the arguments and of their names; what is not there is a finding.</summary>
    /// <param name="belongs">Which files of a folder are meant; a file named itself and one that a pattern finds always is.</param>
    public static IReadOnlyList<string> Find(IEnumerable<string> named, Func<string, bool> belongs, DiagnosticBag problems) =>
        [.. named.SelectMany(argument => Of(argument, belongs, problems)).Distinct()];

    /// <summary>The same for folders: an argument that is no pattern stays as it is, there or not.</summary>
    public static IReadOnlyList<string> FindFolders(IEnumerable<string> named, DiagnosticBag problems) =>
        [.. named.SelectMany(argument => IsPattern(argument) ? Matching(argument, Directory.EnumerateDirectories, problems) : [argument]).Distinct()];

    static List<string> Of(string argument, Func<string, bool> belongs, DiagnosticBag problems)
    {
        if (Directory.Exists(argument))
        {
            // Hidden files and folders are left out.
            var files = Directory.EnumerateFiles(argument, "*", new EnumerationOptions { RecurseSubdirectories = true }).Where(file => belongs(file) && !IsOpenMark(file) && RegularFile.Exists(file)).Order(StringComparer.Ordinal).ToList();
            if (files.Count == 0)
                problems.Add(CliProblems.NothingInFolder(argument));
            return files;
        }

        return Expand(argument, problems);
    }

    /// <summary>The files that a pattern finds; an argument that is none stays as it is, there or not.</summary>
    public static List<string> Expand(string argument, DiagnosticBag problems) =>
        IsPattern(argument) ? Matching(argument, Directory.EnumerateFiles, problems) : [argument];

    /// <summary>True for a file such as <c>~$nam.xlsx</c>, by which Word or Excel only marks that it has nam.xlsx open.</summary>
    public static bool IsOpenMark(string file) => Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal);

    static bool IsPattern(string argument) => argument.Contains('*', StringComparison.Ordinal) && !Path.Exists(argument);

    static List<string> Matching(string pattern, Func<string, string, SearchOption, IEnumerable<string>> entries, DiagnosticBag problems)
    {
        // What stands before the first folder with a star is where the search begins.
        var parts = pattern.Replace('\\', '/').Split('/');
        var fixedParts = parts.TakeWhile(part => !part.Contains('*', StringComparison.Ordinal)).Count();
        var start = string.Join('/', parts[..fixedParts]);
        var folder = start.Length > 0 ? start : fixedParts > 0 ? "/" : ".";
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(string.Join('/', parts[fixedParts..]));
        var found = Directory.Exists(folder)
            ? entries(folder, "*", SearchOption.AllDirectories).Where(entry => matcher.Match(Path.GetRelativePath(folder, entry).Replace('\\', '/')).HasMatches).Select(entry => start.Length + fixedParts > 0 ? entry : Path.GetRelativePath(".", entry)).Order(StringComparer.Ordinal).ToList()
            : [];
        if (found.Count == 0)
            problems.Add(CliProblems.NotFound(pattern));
        return found;
    }
}
