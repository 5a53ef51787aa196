using Reports.Engine.Rendering;
using Reports.Engine.Word;

namespace Reports.Engine.Compiling;

/// <summary>Prepares the parts of a template that documents may add to.</summary>
static class GrowingParts
{
    public static IReadOnlyList<GrowingPart> Of(TemplatePackage template) =>
    [
        AtEnd(GrowingKind.Styles, template),
        GrowingPart.Settings(template.NameOf(GrowingKind.Settings.Kind), template.RootOf(GrowingKind.Settings.Kind)),
        GrowingPart.Numbering(template.NameOf(GrowingKind.Numbering.Kind), template.RootOf(GrowingKind.Numbering.Kind)),
        .. NoteKind.All.Select(kind => AtEnd(kind.Part, template)),
    ];

    static GrowingPart AtEnd(GrowingKind kind, TemplatePackage template) =>
        GrowingPart.AtEnd(kind, template.NameOf(kind.Kind), template.RootOf(kind.Kind));
}
