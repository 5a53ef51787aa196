using Reports.Engine.Compiling.TwoPass;
using Reports.Engine.Packaging;
using Reports.Engine.Rendering;
using Reports.Engine.Rendering.Charts;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Drawings;

/// <summary>Charts whose title asks for their figures: <c>{{ results | word.chart }}</c>. The template's series say what those of the data look like.</summary>
/// <remarks>Such a chart is written where it stands, and its workbook with it: both need the table while it is at hand.</remarks>
static class ChartFromData
{
    /// <summary>The function that a chart's title asks for its figures with.</summary>
    public const string Function = "word.chart";

    /// <summary>True for a chart of the template that is to be filled now.</summary>
    public static bool Is(PackagePart part, TemplatePackage template) =>
        ContentTypes.IsDiagram(part.ContentType) && template.Read(part)?.Root is { } root
        && root.Descendants(W.Art + "p").Any(paragraph => Asks(TextOf(paragraph)) && !Waits(paragraph, part, template));

    /// <summary>Reports the tags among paragraphs that ask for the figures of a chart, which cannot stand there.</summary>
    public static void Refuse(Story story)
    {
        foreach (var tag in story.Tags.Where(tag => Asks(tag.Code)))
            story.Problems.Add(TemplateProblems.NoChartHere(tag.Location));
    }

    /// <summary>Reports a chart that asks for its figures and that no text shows, or that cannot have them.</summary>
    public static void RefuseUnshown(Story story)
    {
        foreach (var paragraph in story.Root.Descendants(W.Art + "p").Where(paragraph => story.Kept is null && Asks(TextOf(paragraph))))
            story.Problems.Add(TemplateProblems.UnfitChart(story.Places.Of(paragraph, TextOf(paragraph))));
    }

    /// <summary>Has the series of a chart written from data, when its title asks for that.</summary>
    /// <returns>Its workbook with the same figures; null when the chart asks for none, or has none.</returns>
    public static ChartWorkbook? Apply(Story story)
    {
        var (root, template) = (story.Root, story.Template);
        var paragraphs = root.Descendants(W.Art + "p").Where(paragraph => Asks(TextOf(paragraph))).ToList();
        if (paragraphs.Count == 0)
            return null;

        var names = root.Name.Namespace;
        foreach (var paragraph in paragraphs)
            SplitTags.Join(paragraph, W.Art);
        var texts = paragraphs.Descendants(W.Art + "t").Where(text => Asks(text.Value)).ToList();
        if (texts is not [var asking] || asking.Ancestors(names + "title").FirstOrDefault() is not { } title || title.Parent?.Name != names + "chart")
        {
            story.Problems.AddRange(paragraphs.Select(paragraph => TemplateProblems.NoChartHere(story.Places.Of(paragraph, TextOf(paragraph)))));
            return null;
        }

        var place = story.Places.Of(asking, asking.Value);
        if (!ChartGroups.Fit(title.Parent))
        {
            story.Problems.Add(TemplateProblems.UnfitChart(place));
            return null;
        }

        var sheet = ChartGroups.SheetOf(title.Parent);
        var book = template.RelationsOf(story.Part).Where(relation => relation.Kind is "package" or "oleObject")
            .Select(relation => Relations.Follow(template.Package, relation)).FirstOrDefault(part => part is not null);
        var workbook = book is null ? null : ChartBooks.Of(book, ref sheet, template);
        if (book is not null && workbook is null)
            story.Problems.Add(TemplateProblems.UnfitWorkbook(place));
        ChartGroups.Replace(title.Parent, sheet, root, story.Marks);
        Take(asking, title, story);
        return workbook;
    }

    // What is left of a title without the tag is held back: an empty one would take its place all the same.
    static void Take(XElement asking, XElement title, Story story)
    {
        var paragraph = asking.Ancestors(W.Art + "p").First();
        var guarded = IsAlone(asking.Value) && paragraph.Descendants(W.Art + "t").All(text => text == asking || string.IsNullOrWhiteSpace(text.Value))
            ? title.Descendants(W.Art + "t").All(text => text == asking || string.IsNullOrWhiteSpace(text.Value)) ? title : paragraph
            : null;
        asking.AddAnnotation(new ChartTableEncoder(DrawingText.EncoderOf(asking, story.Root)));
        if (guarded is null)
        {
            asking.Value = story.Marks.Add(new IntrinsicSegment(ChartInProgress.Begin)) + asking.Value;
            return;
        }

        asking.Value = story.Marks.Add(new IntrinsicSegment(ChartInProgress.Begin), new IntrinsicSegment(ChartPoint.BeginValue))
            + asking.Value.Trim() + story.Marks.Add(new IntrinsicSegment(ChartPoint.EndValue));
        guarded.AddBeforeSelf(story.Marks.Node(ChartPoint.Begin));
        guarded.AddAfterSelf(story.Marks.Node(ChartPoint.End));
        if (guarded == title)
            HideTitle(title);
    }

    // Word shows the name of a single series where there is no title and nothing says that there shall be none.
    static void HideTitle(XElement title)
    {
        var chart = title.Parent!;
        var name = title.Name.Namespace + "autoTitleDeleted";
        chart.Elements(name).Remove();
        (title.NodesAfterSelf().OfType<XText>().FirstOrDefault() ?? (XNode)title).AddAfterSelf(new XElement(name, new XAttribute("val", 1)));
    }

    static bool IsAlone(string text) => TagSpans.Find(text) is [{ Kind: TagSpanKind.Tag } tag] && string.IsNullOrWhiteSpace(text.Remove(tag.Start, tag.Length));

    static bool Asks(string text) => text.Contains(Function, StringComparison.Ordinal);

    // A first pass leaves the tag, and the chart as it is, for the pass that has the data.
    static bool Waits(XElement paragraph, PackagePart part, TemplatePackage template) => template.FirstPass is { } pass
        && TagSpans.Find(TextOf(paragraph)).Where(span => span.Kind == TagSpanKind.Tag)
            .SelectMany(span => AttributeTags.Pieces(TextOf(paragraph).Substring(span.Start, span.Length), paragraph, WordPlaces.Of(paragraph, template.File, part.ShortName)))
            .SelectMany(tag => TagNames.Of(tag, template.Settings.Script).Uses).Any(use => !pass.Has(use.Path));

    static string TextOf(XElement paragraph) => string.Concat(paragraph.Descendants(W.Art + "t").Select(text => text.Value));
}
