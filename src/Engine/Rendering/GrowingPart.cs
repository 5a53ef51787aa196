using System.Xml.Linq;
using Reports.Engine.Output;
using Reports.Engine.Packaging;
using Reports.Engine.Tags;
using Reports.Engine.Word;

namespace Reports.Engine.Rendering;

/// <summary>A part that documents may add to, compiled: the bytes before, between and after the places where something is added.</summary>
/// <param name="Kind">What it is to the main part.</param>
/// <param name="Name">Its name in the zip.</param>
/// <param name="IsNew">True when the template has no such part.</param>
/// <param name="Pieces">Its bytes, divided at those places.</param>
sealed record GrowingPart(GrowingKind Kind, string Name, bool IsNew, IReadOnlyList<ReadOnlyMemory<byte>> Pieces)
{
    /// <summary>A part whose additions go before its end.</summary>
    /// <param name="kind">What it is to the main part.</param>
    /// <param name="name">Its name in the zip.</param>
    /// <param name="root">Its root as the template has it; null when it has none.</param>
    public static GrowingPart AtEnd(GrowingKind kind, string name, XElement? root) =>
        Divide(kind, name, root, (copy, place) => copy.Add(place()));

    /// <summary>A numbering part: looks are added after the last look, instances after the last instance.</summary>
    public static GrowingPart Numbering(string name, XElement? root) => Divide(GrowingKind.Numbering, name, root, (copy, place) =>
    {
        var cleanup = copy.Element(W.Main + "numIdMacAtCleanup");
        var firstInstance = copy.Elements(W.Main + "num").FirstOrDefault() ?? cleanup;
        AddBefore(copy, firstInstance, place());
        AddBefore(copy, cleanup, place());
    });

    /// <summary>A settings part: first before what follows the updating of fields, then before the settings that follow the compatibility we ask for.</summary>
    public static GrowingPart Settings(string name, XElement? root) => Divide(GrowingKind.Settings, name, root, (copy, place) =>
    {
        AddBefore(copy, Following(copy, "updateFields"), place());
        if (copy.Element(W.Main + "compat") is { } compat)
            AddBefore(compat, compat.Elements().FirstOrDefault(e => !SchemaOrder.BeforeShiftReturn.Contains(e.Name.LocalName)), place());
        else
            AddBefore(copy, Following(copy, "compat"), place());
    });

    /// <summary>The part with nothing added.</summary>
    public byte[] Bytes()
    {
        var all = new byte[Pieces.Sum(piece => piece.Length)];
        var at = 0;
        foreach (var piece in Pieces)
        {
            piece.CopyTo(all.AsMemory(at));
            at += piece.Length;
        }

        return all;
    }

    static GrowingPart Divide(GrowingKind kind, string name, XElement? root, Action<XElement, Func<XText>> divide)
    {
        var copy = new XElement(root ?? XElement.Parse(
            $"<w:{kind.Root} xmlns:w=\"{W.Main}\" xmlns:r=\"{W.Relationship}\">{kind.Empty}</w:{kind.Root}>"));
        divide(copy, () => new XText(Marks.Begin.ToString()));
        var xml = System.Text.Encoding.UTF8.GetString(PackageXml.Write(new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), copy)));
        return new GrowingPart(
            kind,
            name,
            root is null,
            xml.Split(Marks.WrittenBegin).Select(piece => (ReadOnlyMemory<byte>)System.Text.Encoding.UTF8.GetBytes(piece)).ToList());
    }

    static XElement? Following(XElement settings, string name)
    {
        var place = SchemaOrder.Index(SchemaOrder.Settings, name);
        return settings.Elements().FirstOrDefault(e => SchemaOrder.Settings.Contains(e.Name.LocalName) && SchemaOrder.Index(SchemaOrder.Settings, e.Name.LocalName) >= place);
    }

    static void AddBefore(XElement parent, XElement? next, XText place)
    {
        if (next is null)
            parent.Add(place);
        else
            next.AddBeforeSelf(place);
    }
}

/// <summary>What one document adds to a part.</summary>
sealed class GrownPart(GrowingPart part) : IDisposable
{
    readonly Utf8Output[] _additions = part.Pieces.Skip(1).Select(_ => new Utf8Output()).ToArray();

    public GrowingPart Part => part;

    public bool IsEmpty => _additions.All(addition => addition.Length == 0);

    /// <summary>Where to write what is added at a place, counted from zero.</summary>
    public Utf8Output At(int place) => _additions[place];

    /// <summary>The whole part.</summary>
    public void WriteTo(Utf8Output output)
    {
        output.Write(part.Pieces[0].Span);
        for (var i = 0; i < _additions.Length; i++)
        {
            output.Write(_additions[i].WrittenSpan);
            output.Write(part.Pieces[i + 1].Span);
        }
    }

    public void Dispose()
    {
        foreach (var addition in _additions)
            addition.Dispose();
    }
}
