using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Soundness;

/// <summary>Every field that begins also ends, in its own header, note, text box or body.</summary>
sealed class FieldsAreBalanced : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.TextSwallowed;

    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        from part in package.Stories
        from container in WordBlocks.Containers(part)
        let wrong = Unbalanced(container)
        where wrong is not null
        select SoundnessProblems.FieldUnbalanced(part.PlaceOf(wrong));

    static XElement? Unbalanced(XElement container)
    {
        var open = new Stack<XElement>();
        foreach (var mark in container.Descendants(W.FieldChar).Where(m => Scope(m) == container))
        {
            var type = mark.Attr("fldCharType");
            if (type == "begin")
                open.Push(mark);
            else if (open.Count == 0)
                return mark;
            else if (type == "end")
                open.Pop();
        }
        return open.TryPeek(out var left) ? left : null;
    }

    static XElement? Scope(XElement mark) => mark.Ancestors().FirstOrDefault(WordBlocks.IsContainer);
}
