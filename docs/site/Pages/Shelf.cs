namespace Reports.Site.Pages;

/// <summary>A group of pages in the navigation.</summary>
/// <param name="Name">Its name, half Vietnamese, half English.</param>
/// <param name="Pages">Its pages in order, each made of one document; the start page is made of the README in both languages.</param>
sealed record Shelf(string Name, IReadOnlyList<IReadOnlyList<string>> Pages)
{
    public const string VietnameseReadme = "README.vi.md";
    public const string EnglishReadme = "README.md";

    static readonly (string Name, string[] First)[] Order =
    [
        ("Bắt đầu · Start", ["docs/trang-nhap.md", "docs/bang-tinh.md", "docs/thu-ban-kiem-diem.md", "docs/forms.md", "docs/rules.md"]),
        ("Lệnh và mẫu · Commands and templates", ["docs/commands.md", "docs/word.md", "docs/functions.md", "docs/scriban.md", "docs/verify.md", "docs/outline.md", "docs/ci.md", "examples/README.md", "examples/certificates/README.md", "examples/decision/README.md"]),
        ("Nhiều chi bộ, chương trình khác · Many branches, other programs", ["docs/scale.md", "docs/performance.md", "docs/api.md", "src/Engine/PACKAGE.md", "src/Validation/PACKAGE.md", "src/Cli/PACKAGE.md"]),
        ("Người làm phần mềm · Engineers", ["CONTRIBUTING.md", "SECURITY.md"]),
    ];

    public IEnumerable<string> Sources => Pages.SelectMany(page => page);

    /// <summary>Every document of the repository that somebody should find: a new one stands among the engineers' until it is given a place.</summary>
    public static IReadOnlyList<Shelf> All(string root)
    {
        var named = Order.SelectMany(shelf => shelf.First).ToHashSet(StringComparer.Ordinal);
        var shelves = Order.Select(shelf => new Shelf(shelf.Name, [.. shelf.First.Where(path => File.Exists(Path.Combine(root, path))).Select(path => new[] { path })])).ToList();
        shelves[0] = shelves[0] with { Pages = [[VietnameseReadme, EnglishReadme], .. shelves[0].Pages] };
        string[][] others = [.. Documents(root, "docs"), .. Documents(root, "src", "README.md"), .. Documents(root, "src", "PACKAGE.md"), .. Documents(root, "examples", "README.md")];
        shelves[^1] = shelves[^1] with { Pages = [.. shelves[^1].Pages, .. others.Where(page => !named.Contains(page[0]))] };
        var codes = Documents(root, "docs/codes").OrderBy(page => page[0] != "docs/codes/README.md").ThenBy(page => page[0], StringComparer.Ordinal);
        return [.. shelves, new("Mã thông báo · Codes of messages", [.. codes])];
    }

    static IEnumerable<string[]> Documents(string root, string folder, string? name = null) => Directory
        .EnumerateFiles(Path.Combine(root, folder), name ?? "*.md", name is null ? SearchOption.TopDirectoryOnly : SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
        // What a failed test left behind is no document, nor what a build copied.
        .Where(path => !path.EndsWith(".received.md", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(path => new[] { path });
}
