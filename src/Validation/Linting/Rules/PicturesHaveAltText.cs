namespace Reports.Engine.Validation.Linting.Rules;

/// <summary>Every picture says in words what it shows, or that it only decorates.</summary>
sealed class PicturesHaveAltText() : LintRule("LNT006", new(
    "Người khiếm thị dùng phần mềm đọc màn hình chỉ biết hình qua văn bản thay thế; tệp PDF chuẩn truy cập cũng đòi hỏi điều này.",
    "Readers who use a screen reader know a picture by its alternative text only; accessible PDF files ask for it too."))
{
    static readonly XNamespace Decorative = "http://schemas.microsoft.com/office/drawing/2017/decorative";

    internal override IEnumerable<Diagnostic> Find(ReadTemplate template, LintSettings settings) =>
        from part in template.Package?.Stories ?? []
        from element in part.Root!.Live()
        where IsSilentDrawing(element) || IsSilentShape(element)
        select LintProblems.NoAltText(part.PlaceOf(element));

    // <w:drawing><wp:inline><wp:docPr descr="…"/>…<a:blip/>: text boxes are drawings as well, and speak for themselves.
    static bool IsSilentDrawing(XElement element) =>
        element.Name == W.Drawing + "docPr"
        && string.IsNullOrWhiteSpace((string?)element.Attribute("descr"))
        && string.IsNullOrWhiteSpace((string?)element.Attribute("title"))
        && !element.Descendants(Decorative + "decorative").Any(d => (string?)d.Attribute("val") is "1" or "true")
        && element.Parent!.Descendants().Any(e => e.Name == W.Art + "blip" || e.Name.LocalName is "chart" or "relIds");

    static bool IsSilentShape(XElement element) =>
        element.Name == W.Vml + "shape"
        && element.Element(W.Vml + "imagedata") is not null
        && string.IsNullOrWhiteSpace((string?)element.Attribute("alt"));
}
