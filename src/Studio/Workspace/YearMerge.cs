using Reports.Studio.Editing;
using Reports.Templates.Json;
using Reports.Templates.Reading;

namespace Reports.Studio.Workspace;

/// <summary>Puts what another file of the same year says more, or otherwise, into a text; everything else of the text stays.</summary>
/// <remarks>Nothing is taken away: the other file was made from this one by adding to it.</remarks>
static class YearMerge
{
    /// <summary>The text with what the other file says.</summary>
    public static byte[] Of(byte[] text, Node wanted)
    {
        var editor = new JsonEditor(text);
        var facts = new FactWriter(editor);
        Merge(facts, facts.NodeAt([])!, wanted, []);
        return editor.Text;
    }

    static void Merge(FactWriter facts, Node known, Node wanted, IReadOnlyList<PlaceStep> place)
    {
        if (wanted.Kind == NodeKind.Object && known.Kind == NodeKind.Object)
        {
            foreach (var member in wanted.Members)
                Member(facts, known[member.Name], member.Value, [.. place, PlaceStep.To(member.Name)]);
        }
        else if (wanted.Kind == NodeKind.List && known.Kind == NodeKind.List && IsOfObjects(wanted) && IsOfObjects(known))
        {
            for (var at = 0; at < wanted.Items.Count; at++)
                Member(facts, at < known.Items.Count ? known.Items[at] : null, wanted.Items[at], [.. place, PlaceStep.To(at)]);
        }
        else if (!YearJson.Same(known, wanted) && !IsInOtherWords(known, wanted))
        {
            facts.Put(place, wanted, []);
        }
    }

    static void Member(FactWriter facts, Node? known, Node wanted, IReadOnlyList<PlaceStep> place)
    {
        if (known is null)
            facts.Put(place, wanted, []);
        else
            Merge(facts, known, wanted, place);
    }

    // 16/12/2023 is 2023-12-16, and a share 42.9 is 42,9.
    static bool IsInOtherWords(Node known, Node wanted) => wanted.Kind == NodeKind.Text && known.Kind switch
    {
        NodeKind.Text => DayReader.Iso(known.Text) == wanted.Text,
        NodeKind.Number => known.Text.Replace('.', ',') == wanted.Text,
        _ => false,
    };

    static bool IsOfObjects(Node list) => list.Items.Count > 0 && list.Items.All(item => item.Kind == NodeKind.Object);
}
