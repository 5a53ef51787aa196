using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Tags;

namespace Reports.Engine.Lifting;

/// <summary>Refuses <c>break</c> and <c>continue</c> that would leave a paragraph, cell or row half written.</summary>
/// <remarks>A loop over rows that is left from within a cell would write a row without its end.</remarks>
static class LoopExits
{
    public static void Check(XElement root, DiagnosticBag diagnostics)
    {
        var open = new Stack<(Tag Tag, XElement? Place)>();
        foreach (var mark in root.DescendantNodes().OfType<XText>())
        {
            if (mark.Annotation<Tag>() is not { } tag)
                continue;
            if (tag.Kind == TagKind.Open)
                open.Push((tag, mark.Parent));
            else if (tag.Kind == TagKind.Close && open.Count > 0)
                open.Pop();
            else if (tag.Kind == TagKind.Silent && tag.Code.Trim() is ("break" or "continue")
                && open.FirstOrDefault(group => group.Tag.Word is "for" or "while" or "tablerow") is { Tag: not null } loop
                && loop.Place != mark.Parent)
                diagnostics.Add(TemplateProblems.LeavesHalf(tag.Location, tag.Code.Trim()));
        }
    }
}
