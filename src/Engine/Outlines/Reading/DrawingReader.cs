using System.Security.Cryptography;
using Reports.Engine.Outlines.Formats;

namespace Reports.Engine.Outlines.Reading;

/// <summary>Reads a drawing: one mark in the text, and its text boxes under the block.</summary>
static class DrawingReader
{
    internal static void Read(XElement drawing, BlockReader blocks, InlineReader inline)
    {
        var mark = drawing.Is("drawing") ? DrawingMark.Of(drawing, blocks.Story.Part, blocks.Story.Document.Package) : VmlMark.Of(drawing, blocks.Story.Part, blocks.Story.Document.Package);
        inline.Text.AddMark(mark);
        foreach (var content in drawing.Live().Where(e => e.Is("txbxContent") && IsOutermost(e, drawing)))
            inline.Below.Add(new OutlineBlock("box", [], "", blocks.Story.Place, new BlockReader(blocks.Story, isBox: true).Read(content)));
    }

    static bool IsOutermost(XElement content, XElement drawing) =>
        !content.Ancestors().TakeWhile(a => a != drawing).Any(a => a.Is("txbxContent"));
}

/// <summary>A drawing in words: kind, size, content, place, alternative text.</summary>
static class DrawingMark
{
    static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    internal static string Of(XElement drawing, ReadPart part, ReadDocument package)
    {
        var frame = drawing.Elements().FirstOrDefault(e => e.Name.Namespace == W.Drawing);
        if (frame is null)
            return "";
        var extent = frame.Element(W.Drawing + "extent");
        var properties = frame.Element(W.Drawing + "docPr");
        string?[] facts =
        [
            $"{Kind(frame)} {Measure.FromEmus((string?)extent?.Attribute("cx"))} × {Measure.FromEmus((string?)extent?.Attribute("cy"))} mm",
            .. Pictures(frame, part, package),
            ChartContent(frame, part, package),
            frame.Name.LocalName == "anchor" ? Floating(frame) : null,
            Link(properties, part),
            (string?)properties?.Attribute("hidden") is "1" or "true" ? "hidden" : null,
            (string?)properties?.Attribute("descr") is { Length: > 0 } alt ? $"\"{InlineText.Escape(alt)}\"" : null,
        ];
        return $"<{string.Join("; ", facts.OfType<string>())}>";
    }

    static string Kind(XElement frame)
    {
        var names = frame.Descendants().Select(e => e.Name.LocalName).ToHashSet(StringComparer.Ordinal);
        if (names.Contains("pic"))
            return "image";
        if (frame.Descendants(Chart + "chart").Any())
            return "chart";
        if (names.Contains("txbxContent"))
            return "text box";
        var shape = (string?)frame.Descendants(W.Art + "prstGeom").FirstOrDefault()?.Attribute("prst");
        return shape is null ? "drawing" : $"shape {shape}";
    }

    static IEnumerable<string> Pictures(XElement frame, ReadPart part, ReadDocument package)
    {
        foreach (var fill in frame.Descendants().Where(e => e.Name.LocalName == "blipFill"))
        {
            var blip = fill.Element(W.Art + "blip");
            var id = (string?)blip?.Attribute(W.Relationship + "embed") ?? (string?)blip?.Attribute(W.Relationship + "link");
            yield return PictureIdentity.Of(id, part, package) + Cropped(fill.Element(W.Art + "srcRect")) + Turned(fill.Parent);
        }
    }

    // In thousandths of a per cent of each side.
    static string Cropped(XElement? rectangle)
    {
        var sides = rectangle?.Attributes().Where(a => a.Value != "0").Select(a => $"{a.Name.LocalName} {Measure.Round((Measure.Number(a.Value) ?? 0) / 1000)}%").ToList() ?? [];
        return sides.Count == 0 ? "" : " cropped " + string.Join(' ', sides.Order(StringComparer.Ordinal));
    }

    // In sixty-thousandths of a degree.
    static string Turned(XElement? picture)
    {
        var turn = picture?.Descendants(W.Art + "xfrm").FirstOrDefault()?.Attribute("rot")?.Value;
        return turn is null or "0" ? "" : $" turned {Measure.Round((Measure.Number(turn) ?? 0) / 60000)}°";
    }

    static string? ChartContent(XElement frame, ReadPart part, ReadDocument package)
    {
        var id = (string?)frame.Descendants(Chart + "chart").FirstOrDefault()?.Attribute(W.Relationship + "id");
        var name = id is null ? null : part.Relationship(id)?.PartName;
        if (name is null || package.Find(name)?.Root is not { } root)
            return null;
        // What the chart shows: every value and every text, in order.
        var shown = string.Join('\n', root.Descendants().Where(e => !e.HasElements && e.Value.Length > 0).Select(e => e.Value));
        return PictureIdentity.Hash(Encoding.UTF8.GetBytes(shown));
    }

    static string Floating(XElement anchor)
    {
        var wrap = anchor.Elements().FirstOrDefault(e => e.Name.LocalName.StartsWith("wrap", StringComparison.Ordinal))?.Name.LocalName[4..].ToLowerInvariant();
        var behind = (string?)anchor.Attribute("behindDoc") is "1" or "true" ? "behind text" : "in front";
        return $"floating {Position(anchor, "positionH")}, {Position(anchor, "positionV")}, {(wrap is null or "none" ? behind : $"wrap {wrap}")}";
    }

    static string Position(XElement anchor, string which)
    {
        var position = anchor.Element(W.Drawing + which);
        var from = (string?)position?.Attribute("relativeFrom");
        return (string?)position?.Element(W.Drawing + "align") is { } align
            ? $"{from} {align}"
            : $"{from} {Measure.FromEmus((string?)position?.Element(W.Drawing + "posOffset"))} mm";
    }

    static string? Link(XElement? properties, ReadPart part)
    {
        var id = (string?)properties?.Element(W.Art + "hlinkClick")?.Attribute(W.Relationship + "id");
        return string.IsNullOrEmpty(id) ? null : $"link {InlineText.Escape(part.Relationship(id)?.Target ?? "(missing)")}";
    }
}

/// <summary>Identifies a picture by what it holds.</summary>
static class PictureIdentity
{
    const int HashLength = 12;

    /// <summary>The kind of the picture and the beginning of its SHA-256: <c>png 1f0e9c3a5b77</c>.</summary>
    internal static string Of(string? relationshipId, ReadPart part, ReadDocument package)
    {
        if (relationshipId is null || part.Relationship(relationshipId) is not { } relationship)
            return "(missing)";
        if (relationship.PartName is not { } name)
            return $"from {relationship.Target}";
        return package.Find(name) is { } picture ? $"{Extension(name)} {Hash(picture.Bytes)}" : "(missing)";
    }

    internal static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashLength];

    static string Extension(string name) => Path.GetExtension(name).TrimStart('.').ToLowerInvariant() switch
    {
        "jpeg" => "jpg",
        var extension => extension,
    };
}

/// <summary>An old drawing (VML) or an embedded object in words.</summary>
static class VmlMark
{
    static readonly XNamespace Office = "urn:schemas-microsoft-com:office:office";
    static readonly string[] Shapes = ["shape", "rect", "roundrect", "oval", "line", "polyline", "group"];

    internal static string Of(XElement picture, ReadPart part, ReadDocument package)
    {
        var shape = picture.Descendants().FirstOrDefault(e => e.Name.Namespace == W.Vml && Shapes.Contains(e.Name.LocalName));
        var image = picture.Descendants(W.Vml + "imagedata").FirstOrDefault();
        var program = (string?)picture.Descendants(Office + "OLEObject").FirstOrDefault()?.Attribute("ProgID");
        if ((string?)shape?.Attribute(Office + "hr") is "t" or "true")
            return "<rule>";
        if (shape is null && image is null && program is null)
            return "";
        string?[] facts =
        [
            Kind(picture, shape, image, program) + Size((string?)shape?.Attribute("style")),
            image is null ? null : PictureIdentity.Of((string?)image.Attribute(W.Relationship + "id"), part, package),
            (string?)shape?.Attribute("alt") is { Length: > 0 } alt ? $"\"{InlineText.Escape(alt)}\"" : null,
        ];
        return $"<{string.Join("; ", facts.OfType<string>())}>";
    }

    static string Kind(XElement picture, XElement? shape, XElement? image, string? program)
    {
        if (program is not null)
            return $"object {InlineText.Escape(program)}";
        if (image is not null)
            return "image";
        return picture.Descendants(W.Main + "txbxContent").Any() ? "text box" : $"shape {shape!.Name.LocalName}";
    }

    // The style is like CSS: width:85pt;height:57pt;…
    static string Size(string? style)
    {
        var rules = (style ?? "").Split(';').Select(r => r.Split(':')).Where(r => r.Length == 2).ToLookup(r => r[0].Trim(), r => r[1].Trim(), StringComparer.OrdinalIgnoreCase);
        var (width, height) = (rules["width"].FirstOrDefault(), rules["height"].FirstOrDefault());
        return width is null || height is null ? "" : $" {Length(width)} × {Length(height)} mm";
    }

    static string Length(string text)
    {
        var unit = new string([.. text.SkipWhile(c => !char.IsAsciiLetter(c))]);
        var number = Formats.Measure.Number(text[..^unit.Length]);
        double? factor = unit switch { "pt" => 25.4 / 72, "in" => 25.4, "cm" => 10, "mm" => 1, "px" => 25.4 / 96, _ => null };
        return number is { } value && factor is { } times ? Formats.Measure.Round(value * times) : InlineText.Escape(text);
    }
}
