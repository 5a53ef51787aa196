using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Markdig.Renderers.Html;

namespace Reports.Site.Pages;

/// <summary>Where the links of the documents lead on the site: to a page, to a file that comes along, or, for what stays in the repository, nowhere.</summary>
sealed class PageLinks
{
    // What a browser shows by itself; source code and folders are named with their path instead.
    static readonly string[] Shown = [".png", ".svg", ".jpg", ".txt", ".json"];

    readonly string _root;
    readonly Dictionary<string, string> _targets;
    readonly List<(string Source, string Target, string Anchor)> _anchors = [];

    public PageLinks(string root, IEnumerable<string> sources)
    {
        _root = root;
        _targets = sources.ToDictionary(source => source, TargetOf, StringComparer.Ordinal);
    }

    /// <summary>The files of the repository that pages show or link to.</summary>
    public SortedSet<string> Copied { get; } = new(StringComparer.Ordinal);

    /// <summary>Links that lead nowhere.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>The page that a document becomes; the two READMEs are the start page.</summary>
    public static string TargetOf(string source) =>
        source is Shelf.EnglishReadme or Shelf.VietnameseReadme ? "index.html" : source[..^".md".Length] + ".html";

    /// <summary>How a page names another file of the site.</summary>
    public static string Relative(string from, string to)
    {
        var (here, there) = (from.Split('/')[..^1], to.Split('/'));
        var shared = 0;
        while (shared < here.Length && shared < there.Length - 1 && here[shared] == there[shared])
            shared++;
        return string.Join('/', here[shared..].Select(_ => "..").Concat(there[shared..]));
    }

    /// <summary>Leads every link of a document to where it belongs on the site.</summary>
    public void Lead(string source, MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList())
            if (link.Url is { Length: > 0 } url && !url.Contains("://", StringComparison.Ordinal) && !url.StartsWith("mailto:", StringComparison.Ordinal))
                Lead(source, link, url);
    }

    /// <summary>Links to anchors that the pages do not have.</summary>
    public IEnumerable<string> LostAnchors(IEnumerable<Page> pages)
    {
        var ids = pages.ToDictionary(page => page.Target, page => page.Ids, StringComparer.Ordinal);
        return _anchors.Where(link => !ids[link.Target].Contains(link.Anchor)).Select(link => $"{link.Source}: {link.Target} has no anchor #{link.Anchor}");
    }

    void Lead(string source, LinkInline link, string url)
    {
        var (path, anchor) = url.Split('#', 2) is [var before, var after] ? (before, Uri.UnescapeDataString(after)) : (url, "");
        var file = path.Length == 0 ? source : Resolved(source, path);
        var page = TargetOf(source);
        if (file is not null && _targets.TryGetValue(file, out var target))
        {
            // Within the start page a language is a place.
            if (anchor.Length == 0 && target == "index.html")
                anchor = file == Shelf.VietnameseReadme ? "vi" : "en";
            if (anchor.Length > 0)
                _anchors.Add((source, target, anchor));
            link.Url = (target == page && anchor.Length > 0 ? "" : Relative(page, target)) + (anchor.Length > 0 ? "#" + anchor : "");
        }
        else if (file is null || !Path.Exists(Path.Combine(_root, file)))
            Faults.Add($"{source}: {url} is not there");
        else if (Shown.Contains(Path.GetExtension(file)) && File.Exists(Path.Combine(_root, file)))
        {
            Copied.Add(file);
            link.Url = Relative(page, file);
        }
        else
            Name(link, file);
    }

    // A place in the repository: its words stay, and say which file is meant.
    static void Name(LinkInline link, string file)
    {
        var named = new NamedPlace();
        named.GetAttributes().AddClass("place");
        named.GetAttributes().AddProperty("title", file);
        while (link.FirstChild is { } child)
        {
            child.Remove();
            named.AppendChild(child);
        }

        link.ReplaceBy(named);
    }

    static string? Resolved(string source, string path)
    {
        var parts = new List<string>(source.Split('/')[..^1]);
        foreach (var part in path.TrimEnd('/').Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                    return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
                parts.Add(part);
        }

        return string.Join('/', parts);
    }
}

/// <summary>Words that name a file or folder of the repository.</summary>
sealed class NamedPlace : ContainerInline;
