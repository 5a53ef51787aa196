using Reports.Engine.Packaging;
using Reports.Engine.Rendering;

namespace Reports.Engine.Compiling;

/// <summary>Prepares the parts of a template that documents may add to.</summary>
static class GrowingParts
{
    static readonly GrowingKind[] Tagged = [GrowingKind.Numbering, GrowingKind.Settings];

    /// <summary>Those that other templates have too, to be asked for before any pass.</summary>
    public static IReadOnlyList<GrowingPart> Shared(TemplatePackage template) => [Shared(GrowingKind.Styles, template), Shared(GrowingKind.Settings, template)];

    /// <summary>The others, when the passes have run: notes stand where they are referred to by then.</summary>
    public static IReadOnlyList<GrowingPart> Own(TemplatePackage template) =>
    [
        Of(GrowingKind.Numbering, template),
        .. NoteKind.All.Select(kind => Of(kind.Part, template)),
        .. template.Find(GrowingKind.CommentThreads.Kind) is null ? (GrowingPart[])[] : [Of(GrowingKind.CommentThreads, template)],
    ];

    /// <summary>The kind of part whose attributes may hold tags besides places for additions: formats of numbers, variables of the document.</summary>
    public static GrowingKind? TaggedKind(PackagePart part, TemplatePackage template) => Tagged.FirstOrDefault(kind =>
        template.Find(kind.Kind)?.Name == part.Name
        && (LeftoverTags.MayBeIn(part.Bytes) || MayRefer(part.Bytes))
        && template.RootOf(kind.Kind)?.DescendantsAndSelf().Attributes().Any(attribute => attribute.Value.Contains("{{", StringComparison.Ordinal)) == true);

    // &#123;, in UTF-8 and in either kind of UTF-16.
    static bool MayRefer(ReadOnlySpan<byte> bytes) => bytes.IndexOf("&#"u8) >= 0 || bytes.IndexOf("&\0#"u8) >= 0;

    static GrowingPart Shared(GrowingKind kind, TemplatePackage template) =>
        template.Shared(kind, root => GrowingPart.Of(kind, "", root)) with { Name = template.NameOf(kind.Kind) };

    static GrowingPart Of(GrowingKind kind, TemplatePackage template) =>
        GrowingPart.Of(kind, template.NameOf(kind.Kind), template.RootOf(kind.Kind));
}
