using System.Text;
using Reports.Site.Pages;

namespace Reports.Site;

/// <summary>The finished site: every file by its path, and what in the documents is to be mended before there is one.</summary>
sealed record BuiltSite(SortedDictionary<string, byte[]> Files, IReadOnlyList<string> Faults);

/// <summary>Makes the pages. The same documents give the same bytes: nothing is asked of a clock, a network or the machine's culture.</summary>
static class SiteBuilder
{
    public static BuiltSite Build(string root)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var shelves = Shelf.All(root);
        var links = new PageLinks(root, shelves.SelectMany(shelf => shelf.Sources));
        var pages = shelves.ToDictionary(shelf => shelf, shelf => shelf.Pages.Select(sources => Page.Read(root, sources, links)).ToList());
        var frame = new Frame(pages);
        foreach (var page in pages.Values.SelectMany(list => list))
            files[page.Target] = Encoding.UTF8.GetBytes(frame.Around(page));

        files["search-index.js"] = Encoding.UTF8.GetBytes(SearchIndex.Of(pages.Values.SelectMany(list => list)));
        foreach (var asset in (string[])["site.css", "site.js", "search.js"])
            files[asset] = Asset.Bytes(asset);
        foreach (var copied in links.Copied)
            files[copied] = File.ReadAllBytes(Path.Combine(root, copied));
        return new(files, [.. links.Faults, .. links.LostAnchors(pages.Values.SelectMany(list => list))]);
    }
}

/// <summary>What lies in the program: the template of a page, its style, its scripts.</summary>
static class Asset
{
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
