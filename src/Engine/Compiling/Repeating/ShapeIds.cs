using Reports.Engine.Rendering;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Repeating;

/// <summary>Gives the VML shapes that a loop repeats, and their types, ids of their own; what refers to them follows.</summary>
/// <remarks>
/// Word writes them for text boxes (the fallback for old programs), horizontal lines, embedded objects and controls,
/// whose names may not repeat either. A type stands once in a part, before its first shape, so a shape may refer to the
/// type of a loop before its own.
/// </remarks>
sealed class ShapeIds(Marks marks, bool ownsIds)
{
    static readonly XName Type = "type";
    static readonly XName ShapeId = "ShapeID";
    static readonly XName FieldShapeId = W.Main + "shapeid";

    readonly Dictionary<string, ShapeSlot> _slots = [];

    public void Renumber(XElement element)
    {
        if (!element.HasAttributes)
            return;
        if (element.Name.Namespace == W.Vml && element.Attribute("id") is { Value.Length: > 0 } id)
            Renumber(element, id);
        if (element.Name == W.Control && element.Attribute(W.Name) is { Value.Length: > 0 } name)
            name.Value = Begun(new ShapeSlot(name.Value));
        Follow(element.Attribute(Type), "#");
        Follow(element.Attribute(ShapeId), "");
        Follow(element.Attribute(FieldShapeId), "");
    }

    void Renumber(XElement shape, XAttribute id)
    {
        var slot = _slots[id.Value] = new ShapeSlot(id.Value);
        id.Value = Begun(slot);

        // Nothing refers to it, and Word makes new ones.
        shape.Attribute(W.Office + "spid")?.Remove();
    }

    void Follow(XAttribute? reference, string sign)
    {
        if (reference is not null && reference.Value.StartsWith(sign, StringComparison.Ordinal)
            && _slots.TryGetValue(reference.Value[sign.Length..], out var slot))
            reference.Value = sign + marks.Writing(state => state.Ids.Shapes.IdOf(slot));
    }

    string Begun(ShapeSlot slot) => marks.Writing(state => state.Ids.Shapes.Begin(slot, ownsIds));
}
