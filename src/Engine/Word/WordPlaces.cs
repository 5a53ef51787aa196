using System.Text;
using System.Xml.Linq;
using Reports.Engine.Diagnostics;

namespace Reports.Engine.Word;

/// <summary>Knows the table, row, cell and paragraph of every element of one part.</summary>
/// <remarks>
/// Tables count in document order over the whole part; paragraphs count inside their cell, or inside the part
/// outside tables. The paragraphs of a text box belong to the paragraph that holds the box.
/// </remarks>
sealed class WordPlaces
{
    const int TextLength = 60;

    readonly string _fileName;
    readonly string _label;
    readonly Dictionary<XElement, int> _tables = [];
    readonly Dictionary<XElement, int> _paragraphs = [];

    internal WordPlaces(string fileName, string label, XElement root)
    {
        _fileName = fileName;
        _label = label;
        var paragraphsOf = new Dictionary<XElement, int>();
        foreach (var element in root.Descendants())
        {
            if (element.Is("tbl"))
                _tables[element] = _tables.Count + 1;
            else if (element.Is("p") && ReferenceEquals(Host(element), element))
                _paragraphs[element] = paragraphsOf[Container(element)] = paragraphsOf.GetValueOrDefault(Container(element)) + 1;
        }
    }

    internal WordLocation Of(XElement element)
    {
        var path = element.AncestorsAndSelf();
        var table = path.FirstOrDefault(e => e.Is("tbl"));
        var row = Below(table, path.FirstOrDefault(e => e.Is("tr")));
        var cell = Below(table, path.FirstOrDefault(e => e.Is("tc")));
        var nearest = path.FirstOrDefault(e => e.Is("p"));
        var paragraph = nearest is null ? null : Host(nearest);
        return new WordLocation(
            _fileName,
            _label,
            table is null ? null : _tables.GetValueOrDefault(table),
            row is null ? null : NumberAmong(row, "tr", table!),
            cell is null ? null : NumberAmong(cell, "tc", row ?? cell.Parent!),
            paragraph is null ? null : _paragraphs.GetValueOrDefault(paragraph),
            TextOf(nearest ?? cell ?? row ?? table));
    }

    // The outermost paragraph that still lies in the same cell: a text box is inside its host's runs.
    static XElement Host(XElement paragraph)
    {
        var host = paragraph;
        foreach (var ancestor in paragraph.Ancestors())
        {
            if (ancestor.Is("tc"))
                break;
            if (ancestor.Is("p"))
                host = ancestor;
        }
        return host;
    }

    static XElement Container(XElement paragraph)
    {
        var last = paragraph;
        foreach (var ancestor in paragraph.Ancestors())
        {
            last = ancestor;
            if (ancestor.Is("tc"))
                break;
        }
        return last;
    }

    static XElement? Below(XElement? table, XElement? element) =>
        table is not null && element is not null && element.Ancestors().Contains(table) ? element : null;

    static int NumberAmong(XElement element, string name, XElement parent) =>
        parent.Unwrapped().TakeWhile(e => e != element).Count(e => e.Is(name)) + 1;

    static string TextOf(XElement? element)
    {
        if (element is null)
            return "";
        var text = new StringBuilder();
        foreach (var piece in element.Descendants())
        {
            if (piece.Is("t"))
                text.Append(piece.Value);
            else if (piece.Is("tab") || piece.Is("br"))
                text.Append(' ');
            if (text.Length > TextLength)
                return text.ToString(0, TextLength - 1).TrimEnd() + "…";
        }
        return text.ToString();
    }
}
