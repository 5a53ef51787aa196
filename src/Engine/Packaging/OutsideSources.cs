using Reports.Engine.Diagnostics;

namespace Reports.Engine.Packaging;

/// <summary>What a Word file would fetch when it is opened. A hyperlink is followed only when somebody clicks it.</summary>
/// <remarks>
/// A remote template or object runs a stranger's code on the reader's machine: an error. A linked picture only tells its
/// owner that somebody opened the document: a warning. A template on the author's own disk is what Word writes into every
/// document made from one, and does nothing elsewhere.
/// </remarks>
static class OutsideSources
{
    static readonly string[] Schemes = ["http:", "https:", "ftp:", "ftps:", "smb:", "mhtml:", "ms-", "x-usc:", "ldap:", "data:", "javascript:"];

    /// <summary>The reasons not to compile a package, and what its readers should know.</summary>
    public static IEnumerable<Diagnostic> Remote(WordPackage package, PackageLimits limits)
    {
        foreach (var part in package.Parts)
        {
            // Relationships that cannot be read are reported by those who need them.
            if (package.Find(part.RelationshipsName) is not { } file || PackageXml.Read(file, package.File, limits, []) is not { Root: { } root })
                continue;
            var place = new WordLocation(package.File, part.ShortName, null, null, null, null, "");
            foreach (var relation in Relations.Read(root, part.Name).Where(relation => IsRemote(relation.Target)))
                if (Find(relation, place) is { } problem)
                    yield return problem;
        }
    }

    /// <summary>What is wrong with a relationship that leads outside; null for a hyperlink and for what is inside.</summary>
    public static Diagnostic? Find(Relation relation, Location place) => relation switch
    {
        { IsExternal: false } or { Kind: "hyperlink" } => null,
        { Kind: not "image" } when IsRemote(relation.Target) => PackageProblems.RemoteSource(place, relation.Kind, relation.Target),
        _ => PackageProblems.Fetched(place, relation.Kind, relation.Target),
    };

    // \\server\share and file://server/share lead to another machine as well.
    static bool IsRemote(string target)
    {
        var address = Uri.UnescapeDataString(target).Trim().Replace('\\', '/');
        if (Schemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
            return true;
        if (address.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
            address = address["file:".Length..];
        return (address.StartsWith("//", StringComparison.Ordinal) && !address.StartsWith("///", StringComparison.Ordinal))
            || address.StartsWith("////", StringComparison.Ordinal);
    }
}
