using Reports.Engine.Rendering;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Repeating;

/// <summary>Binds the lists of a part to the ones of the document being written, where <c>{{ word.restart }}</c> may begin them again.</summary>
/// <remarks>
/// Without that tag lists count on, over the turns of a loop and over inner loops, as Word does. With it every list
/// that follows starts again, until the next such tag: once in the outer loop gives each of its items lists of its own.
/// Behind the loop of the tag the lists around it go on as their author wrote them.
/// </remarks>
static class RestartedLists
{
    const string Function = "word.restart";

    public static void Apply(Story story)
    {
        var (root, template, marks) = (story.Root, story.Template, story.Marks);
        if (template.IsIncluded || !story.Tags.Any(tag => tag.Code.Contains(Function, StringComparison.Ordinal)))
            return;
        Advance(root, template);
        var loops = Loops(root);
        var numbers = Numbers(root, loops, template);
        var shallowest = numbers.GroupBy(number => number.Id.Value).ToDictionary(list => list.Key, list => list.Min(number => number.Depth));
        foreach (var (id, depth) in numbers)
            id.Value = Mark(id.Value, depth > shallowest[id.Value] ? depth : 0, marks);
        foreach (var (open, close) in loops)
            Enclose(open, close, marks);
    }

    // A paragraph's number is written before its tags run: a restart at its beginning has to come before it.
    static void Advance(XElement root, TemplatePackage template)
    {
        foreach (var paragraph in root.Descendants(W.Paragraph).Where(paragraph => Number(paragraph, template) is not null).ToList())
            foreach (var (mark, tag) in paragraph.Nodes().OfType<XText>().Select(mark => (mark, mark.Annotation<Tag>())).TakeWhile(pair => pair.Item2?.Kind is not TagKind.Open).ToList())
                if (tag?.Code.Contains(Function, StringComparison.Ordinal) == true)
                {
                    mark.Remove();
                    paragraph.AddBeforeSelf(mark);
                }
    }

    // The loop right around a restart, once however many it holds.
    static List<(XText Open, XText Close)> Loops(XElement root)
    {
        var loops = new List<(XText, XText)>();
        var open = new Stack<(XText Mark, bool IsLoop)>();
        var restarting = new HashSet<XText>();
        foreach (var mark in root.DescendantNodes().OfType<XText>())
        {
            if (mark.Annotation<Tag>() is not { } tag)
                continue;
            if (tag.Kind == TagKind.Open)
                open.Push((mark, tag.Word is "for" or "while" or "tablerow"));
            if (tag.Code.Contains(Function, StringComparison.Ordinal) && open.FirstOrDefault(group => group.IsLoop).Mark is { } loop)
                restarting.Add(loop);
            if (tag.Kind == TagKind.Close && open.TryPop(out var group) && restarting.Contains(group.Mark))
                loops.Add((group.Mark, mark));
        }

        return loops;
    }

    // Every paragraph of a list, and in how many of the loops it stands.
    static List<(XAttribute Id, int Depth)> Numbers(XElement root, List<(XText Open, XText Close)> loops, TemplatePackage template)
    {
        var steps = loops.SelectMany(loop => new[] { (Mark: loop.Open, Step: 1), (Mark: loop.Close, Step: -1) }).ToDictionary(edge => edge.Mark, edge => edge.Step);
        var numbers = new List<(XAttribute, int)>();
        var depth = 0;
        foreach (var node in root.DescendantNodes().ToList())
        {
            if (node is XText mark)
                depth += steps.GetValueOrDefault(mark);
            else if (node is XElement paragraph && paragraph.Name == W.Paragraph && Number(paragraph, template) is { } id)
                numbers.Add((id, depth));
        }

        return numbers;
    }

    static void Enclose(XText open, XText close, Marks marks)
    {
        open.AddBeforeSelf(marks.Node(new Written((context, state) => state.Numbering.BeginLoop())));
        close.AddAfterSelf(marks.Node(new Written((context, state) => state.Numbering.EndLoop())));
    }

    static XAttribute? Number(XElement paragraph, TemplatePackage template)
    {
        var properties = paragraph.Element(W.ParagraphProperties);
        if (properties?.Element(W.Numbering)?.Element(W.NumberId)?.Attribute(W.Value) is { } own)
            return own.Value == "0" ? null : own;
        var style = (string?)properties?.Element(W.Style)?.Attribute(W.Value);
        return style is not null && template.Styles.ListOf(style) is var (number, level)
            ? OfStyle(properties!, number, template.Numbering.LevelOf(number, style) ?? level, template.Styles.IndentOfList(style))
            : null;
    }

    // A list that comes with the style is written out, or it could not be told apart from the one before.
    static XAttribute OfStyle(XElement properties, string number, string level, XElement? indent)
    {
        var id = new XAttribute(W.Value, number);
        var numbering = new XElement(
            W.Numbering,
            new XElement(W.Level, new XAttribute(W.Value, level)),
            new XElement(W.NumberId, id));
        SchemaOrder.Insert(properties, numbering, SchemaOrder.Paragraph);
        if (properties.Element(W.Indent) is null && indent is not null)
            SchemaOrder.Insert(properties, new XElement(indent), SchemaOrder.Paragraph);
        return numbering.Element(W.NumberId)!.Attribute(W.Value)!;
    }

    static string Mark(string instance, int depth, Marks marks) => marks.Writing(state => state.Numbering.IdOf(instance, depth));
}
