using System.Xml.Linq;
using Reports.Engine.Word;

namespace Reports.Engine.Outlines.Reading;

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
            image is null ? null : Picture.Of((string?)image.Attribute(W.Relationship + "id"), part, package),
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
