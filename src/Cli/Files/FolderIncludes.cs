using System.Text;
using Reports.Engine.Scripting;

namespace Reports.Cli.Files;

/// <summary>Finds included templates in the folder of the template that includes them, and nowhere else.</summary>
sealed class FolderIncludes(string template) : IIncludeLoader
{
    readonly string _folder = Path.GetDirectoryName(Path.GetFullPath(template))!;
    readonly string _shown = Path.GetDirectoryName(template) ?? "";

    public IncludedText? Load(string name)
    {
        if (!SafeName.Allows(name))
            return null;

        var path = Path.Combine(_folder, name);
        // A link may not lead out of the folder either.
        var inside = File.Exists(path) && RealPath.Of(path).StartsWith(RealPath.Of(_folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return inside ? new(Path.Combine(_shown, name), File.ReadAllText(path, Encoding.UTF8)) : null;
    }
}
