using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Reports.Engine.Packaging;
using Reports.Engine.Pictures;

namespace Reports.Engine.Programs;

/// <summary>What a value tag's run looks like and how much room there is.</summary>
/// <param name="Properties">The run's <c>w:rPr</c> as it is written.</param>
/// <param name="Room">The width of the cell it stands in, in EMU; null outside of tables or when unknown.</param>
/// <param name="IsInLink">True inside a hyperlink, where another cannot stand.</param>
/// <param name="Merge">The cell that the value merges downwards; null when it does not.</param>
sealed record RunPlace(ReadOnlyMemory<byte> Properties, long? Room, bool IsInLink, MergeSlot? Merge)
{
    // Word leaves 0.19 cm on each side of a cell's text unless the table says otherwise.
    const int UsualMargins = 216;

    public static RunPlace Of(XElement run, MergeSlot? merge) => new(
        run.Element(W.RunProperties) is { } properties ? Written(properties) : default,
        Width(run),
        run.Ancestors(W.Main + "hyperlink").Any(),
        merge);

    static long? Width(XElement run)
    {
        var width = run.Ancestors(W.Cell).FirstOrDefault()?.Element(W.CellProperties)?.Element(W.Main + "tcW");
        return (string?)width?.Attribute(W.Main + "type") == "dxa"
            && int.TryParse((string?)width?.Attribute(W.Main + "w"), CultureInfo.InvariantCulture, out var twips)
            && twips > UsualMargins
                ? (twips - UsualMargins) * Emu.PerTwip
                : null;
    }

    // The prefixes are those of the part the run stands in; a stray declaration would repeat them on every run.
    static byte[] Written(XElement properties)
    {
        var holder = new XElement(W.Main + "x", new XAttribute(XNamespace.Xmlns + "w", W.Main.NamespaceName), properties);
        foreach (var declaration in properties.Document?.Root?.Attributes().Where(a => a.IsNamespaceDeclaration) ?? [])
            if (holder.Attribute(declaration.Name) is null)
                holder.Add(new XAttribute(declaration));
        var xml = holder.ToString(SaveOptions.DisableFormatting);
        return Encoding.UTF8.GetBytes(xml[(xml.IndexOf('>') + 1)..^"</w:x>".Length]);
    }
}
