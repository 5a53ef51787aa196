using System.Text.RegularExpressions;

namespace Reports.Engine.Packaging;

/// <summary>What a Word file would fetch when it is opened. A hyperlink is followed only when somebody clicks it.</summary>
/// <remarks>
/// A list of what is allowed, since programs invent new schemes: whatever is not on it is refused. A remote template or object runs a
/// stranger's code on the reader's machine, a picture on a share hands over the reader's password hash: errors. A picture of a web page or
/// of the author's disk only tells its owner that somebody opened the document, or is not seen: a warning. A template on the author's own
/// disk is what Word writes into every document made from one, and does nothing elsewhere.
/// </remarks>
static partial class OutsideSources
{
    static readonly string[] Media = ["image", "audio", "video", "media"];

    // Word asks before it opens these.
    static readonly string[] OfTheAuthor = ["attachedTemplate", "mailMergeSource", "mailMergeHeaderSource"];

    static readonly string[] Followed = ["http", "https", "mailto", "tel", "ftp", "file"];

    /// <summary>The reasons not to compile a package, and what its readers should know.</summary>
    public static IEnumerable<Diagnostic> Remote(WordPackage package, PackageLimits limits)
    {
        foreach (var part in package.Parts)
        {
            // Relationships that cannot be read are reported by those who need them.
            if (package.Find(part.RelationshipsName) is not { } file || PackageXml.Read(file, package.File, limits, []) is not { Root: { } root })
                continue;
            var place = new WordLocation(package.File, part.ShortName, null, null, null, null, "");
            foreach (var relation in Relations.Read(root, part.Name).Where(relation => !OfTheAuthor.Contains(relation.Kind) || ReachOf(relation.Target) != Reach.Local))
                if (Find(relation, place) is { } problem)
                    yield return problem;
        }
    }

    /// <summary>What is wrong with a relationship that leads outside; null for a hyperlink that leads to a page, and for what is inside.</summary>
    public static Diagnostic? Find(Relation relation, Location place)
    {
        var reach = ReachOf(relation.Target);
        // A program that looks for a scheme first does not ask whether the target calls itself internal.
        if (!relation.IsExternal && reach is Reach.Local)
            return null;
        if (relation.Kind == "hyperlink")
            return MayBeFollowed(relation.Target) ? null : PackageProblems.LinkRuns(place, relation.Target);
        return MayBeFetched(relation.Kind, reach)
            ? PackageProblems.Fetched(place, relation.Kind, relation.Target)
            : PackageProblems.RemoteSource(place, relation.Kind, relation.Target);
    }

    /// <summary>What is wrong with a field that takes its content from elsewhere (ECMA-376 part 1, 17.16.5); null for every other field.</summary>
    /// <param name="kind">The field's first word in capitals.</param>
    /// <param name="address">Its first argument; empty when there is none.</param>
    public static Diagnostic? Find(string kind, string address, Location place) => kind switch
    {
        // What data must not lead to is a place in the document itself.
        not ("DDE" or "DDEAUTO" or "LINK" or "DATABASE") when address.StartsWith('#') => null,
        "DDE" or "DDEAUTO" or "LINK" or "DATABASE" => PackageProblems.RemoteSource(place, kind, address),
        "INCLUDEPICTURE" or "IMPORT" => MayBeFetched("image", ReachOf(address)) ? PackageProblems.Fetched(place, kind, address) : PackageProblems.RemoteSource(place, kind, address),
        "INCLUDETEXT" or "INCLUDE" or "RD" => ReachOf(address) == Reach.Local ? PackageProblems.Fetched(place, kind, address) : PackageProblems.RemoteSource(place, kind, address),
        "HYPERLINK" when !MayBeFollowed(address) => PackageProblems.LinkRuns(place, address),
        _ => null,
    };

    static bool MayBeFetched(string kind, Reach reach) => reach switch
    {
        Reach.Local => Media.Contains(kind) || OfTheAuthor.Contains(kind),
        Reach.Web => Media.Contains(kind),
        _ => false,
    };

    static bool MayBeFollowed(string target) => SchemeOf(Plain(target)) is not { } scheme || Followed.Contains(scheme, StringComparer.OrdinalIgnoreCase);

    static Reach ReachOf(string target)
    {
        var address = Plain(target);
        var scheme = SchemeOf(address);
        if (scheme is "http" or "https")
            return Reach.Web;
        if (scheme is not (null or "file"))
            return Reach.Elsewhere;
        // \\server\share and file://server/share lead to another machine as well.
        var path = scheme is null ? address : address["file:".Length..];
        var slashes = path.Length - path.TrimStart('/').Length;
        if (slashes >= 2 && !(slashes == 3 && scheme is not null))
            return Reach.Elsewhere;
        // Data may lead to pages only.
        return target.Contains("{{", StringComparison.Ordinal) ? Reach.Web : Reach.Local;
    }

    // Blanks and control characters inside a scheme are left out by those who follow it: «ht⇥tp:».
    static string Plain(string target) =>
        string.Concat(Uri.UnescapeDataString(target).Where(letter => !char.IsControl(letter) && !char.IsWhiteSpace(letter))).Replace('\\', '/');

    /// <summary>The scheme in small letters; null for a path, with or without the letter of a drive.</summary>
    static string? SchemeOf(string address) => Scheme().Match(address) is { Success: true, Length: > 2 } match ? match.Value[..^1].ToLowerInvariant() : null;

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]*:")]
    private static partial Regex Scheme();

    enum Reach
    {
        Local,
        Web,
        Elsewhere,
    }
}
