using System.Collections.Concurrent;
using Reports.Engine.Output;
using Reports.Engine.Packaging;
using Reports.Engine.Tags;

namespace Reports.Engine.Rendering;

/// <summary>A part that documents may add to, compiled: the bytes before, between and after the places where something is added.</summary>
/// <param name="Name">Its name in the zip.</param>
/// <param name="IsNew">True when the template has no such part.</param>
/// <param name="Pieces">Its bytes, divided at those places.</param>
sealed record GrowingPart(GrowingKind Kind, string Name, bool IsNew, IReadOnlyList<ReadOnlyMemory<byte>> Pieces)
{
    // The same for every template without such a part.
    static readonly ConcurrentDictionary<GrowingKind, IReadOnlyList<ReadOnlyMemory<byte>>> Empty = [];

    /// <summary>A part whose additions go before its end.</summary>
    /// <param name="name">Its name in the zip.</param>
    /// <param name="root">Its root as the template has it; null when it has none.</param>
    public static GrowingPart Of(GrowingKind kind, string name, XElement? root) =>
        new(kind, name, root is null, root is null ? Empty.GetOrAdd(kind, kind => PiecesOf(kind, EmptyRoot(kind))) : PiecesOf(kind, new XElement(root)));

    static XElement EmptyRoot(GrowingKind kind) =>
        XElement.Parse($"<w:{kind.Root} xmlns:w=\"{W.Main}\" xmlns:r=\"{W.Relationship}\">{kind.Empty}</w:{kind.Root}>");

    static List<ReadOnlyMemory<byte>> PiecesOf(GrowingKind kind, XElement copy)
    {
        Divide(kind, copy, () => new XText(Marks.Begin.ToString()));
        var xml = System.Text.Encoding.UTF8.GetString(PackageXml.Write(new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), copy)));
        return [.. xml.Split(Marks.WrittenBegin).Select(piece => (ReadOnlyMemory<byte>)System.Text.Encoding.UTF8.GetBytes(piece))];
    }

    /// <summary>Puts something at each of the places where a document may add to a part, in their order.</summary>
    public static void Divide(GrowingKind kind, XElement root, Func<XText> place)
    {
        if (kind == GrowingKind.Numbering)
            DivideNumbering(root, place);
        else if (kind == GrowingKind.Settings)
            DivideSettings(root, place);
        else
            root.Add(place());
    }

    // Looks are added after the last look, instances after the last instance.
    static void DivideNumbering(XElement root, Func<XText> place)
    {
        var cleanup = root.Element(W.Main + "numIdMacAtCleanup");
        AddBefore(root, root.Elements(W.Main + "num").FirstOrDefault() ?? cleanup, place());
        AddBefore(root, cleanup, place());
    }

    // First before what follows the updating of fields, then before the settings that follow the compatibility we ask for.
    static void DivideSettings(XElement root, Func<XText> place)
    {
        AddBefore(root, Following(root, "updateFields"), place());
        if (root.Element(W.Main + "compat") is { } compat)
            AddBefore(compat, compat.Elements().FirstOrDefault(e => !SchemaOrder.BeforeShiftReturn.Contains(e.Name.LocalName)), place());
        else
            AddBefore(root, Following(root, "compat"), place());
    }

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
