using System.Text;
using Reports.Cli.Texts;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Rendering;
using Reports.Engine.Scripting;

namespace Reports.Cli.Files;

/// <summary>What a template may read besides itself: files below one folder, for includes and pictures, and nothing outside of it.</summary>
/// <param name="path">The folder.</param>
sealed class SourceFolder(string path) : IIncludeLoader, IResources
{
    readonly string _root = Path.GetFullPath(path.Length == 0 ? "." : path);

    /// <summary>The folder in which a file lies.</summary>
    public static SourceFolder Of(string file) => new(Path.GetDirectoryName(file) ?? "");

    /// <summary>The included template; null when there is none of that name here.</summary>
    public IncludedText? Load(string name) =>
        Find(name) is { } bytes ? new(Path.Combine(path, name), Encoding.UTF8.GetString(TextBytes.ToUtf8(bytes))) : null;

    /// <summary>The bytes of a file; null when there is none of that name here.</summary>
    public byte[]? Find(string name)
    {
        var file = Path.Combine(_root, name.Replace('/', Path.DirectorySeparatorChar));
        // A link may not lead out of the folder either.
        var isInside = SafeName.Allows(name) && RegularFile.Exists(file)
            && RealPath.Of(file).StartsWith(RealPath.Of(_root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return isInside ? File.ReadAllBytes(file) : null;
    }
}

/// <summary>Finds the folder with editions, forms and samples: the one the caller names, else the one beside the program.</summary>
static class TemplatesFolder
{
    /// <summary>The folder; null when there is none, and then there is a finding.</summary>
    /// <param name="named">What <c>--templates</c> says; null when it is not given.</param>
    /// <param name="programFolder">Where the program lies.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static string? Find(string? named, string programFolder, DiagnosticBag problems)
    {
        var folder = named ?? Path.Combine(programFolder, "templates");
        if (Directory.Exists(Path.Combine(folder, "editions")))
            return folder;

        problems.Add(CliProblems.NoTemplates(folder, named is not null));
        return null;
    }
}
