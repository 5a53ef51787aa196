using Reports.Engine.Rendering;
using Reports.Engine.Scripting;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Values;

/// <summary>The encoders of the tags that print, each made for the place where its author typed it, before anything is lifted.</summary>
sealed class TagEncoders
{
    readonly Dictionary<Tag, RunEncoder> _runs = [];
    readonly Dictionary<Tag, BlockEncoder> _blocks = [];

    public static TagEncoders Of(Story story)
    {
        var (root, template) = (story.Root, story.Template);
        var encoders = new TagEncoders();
        var room = PageRoom.Of(root);
        foreach (var tag in story.Tags.Where(tag => tag.Kind is TagKind.Value or TagKind.Silent or TagKind.Block))
        {
            var paragraph = tag.Run.Ancestors(W.Paragraph).FirstOrDefault()?.Element(W.ParagraphProperties);
            var run = new RunEncoder(new RunPlace(
                PropertyList.OfRun(tag.Run.Element(W.RunProperties), root),
                room.At(tag.Run),
                tag.Run.Ancestors(W.Hyperlink).Any(),
                IsJustified(paragraph, template.Styles),
                story.Merges.GetValueOrDefault(tag)));
            encoders._runs[tag] = run;
            if (tag.Kind == TagKind.Block)
                encoders._blocks[tag] = new BlockEncoder(PropertyList.OfParagraph(paragraph, root).Without(Own(template)), run);
        }

        return encoders;
    }

    public TextEncoder Run(Tag tag) => _runs[tag];

    public TextEncoder Block(Tag tag) => _blocks[tag];

    // The lists of an included document are named while it is written.
    static string[] Own(TemplatePackage template) => template.IsIncluded ? ["sectPr", "pPrChange", "numPr"] : ["sectPr", "pPrChange"];

    static bool IsJustified(XElement? paragraph, TemplateStyles styles) =>
        ((string?)paragraph?.Element(W.Main + "jc")?.Attribute(W.Value)
            ?? styles.AlignmentOf((string?)paragraph?.Element(W.Style)?.Attribute(W.Value))) is "both" or "distribute";
}
