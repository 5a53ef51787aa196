using System.Xml.Linq;

namespace Reports.Engine.Opening;

/// <summary>"Strict Open XML" documents use other namespaces for the same things; here they become the usual ones.</summary>
static class StrictNames
{
    const string Strict = "http://purl.oclc.org/ooxml/";

    static readonly Dictionary<string, string> Usual = new(StringComparer.Ordinal)
    {
        ["wordprocessingml/main"] = WordXml.W.NamespaceName,
        ["officeDocument/relationships"] = WordXml.R.NamespaceName,
        ["drawingml/main"] = WordXml.A.NamespaceName,
        ["drawingml/wordprocessingDrawing"] = WordXml.Wp.NamespaceName,
        ["drawingml/picture"] = "http://schemas.openxmlformats.org/drawingml/2006/picture",
        ["drawingml/chart"] = "http://schemas.openxmlformats.org/drawingml/2006/chart",
        ["drawingml/diagram"] = "http://schemas.openxmlformats.org/drawingml/2006/diagram",
        ["officeDocument/math"] = "http://schemas.openxmlformats.org/officeDocument/2006/math",
        ["officeDocument/extendedProperties"] = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
        ["officeDocument/customProperties"] = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
        ["officeDocument/docPropsVTypes"] = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
    };

    /// <summary>The usual namespace of a strict one; any other as it is.</summary>
    internal static XNamespace ToUsual(string uri) =>
        uri.StartsWith(Strict, StringComparison.Ordinal) && Usual.TryGetValue(uri[Strict.Length..], out var usual) ? usual : uri;
}
