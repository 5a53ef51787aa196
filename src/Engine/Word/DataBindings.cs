using System.Xml.Linq;

namespace Reports.Engine.Word;

/// <summary>What ties a content control to values stored elsewhere in the file (ECMA-376 part 1, 17.5.2.6): opening the file, Word puts the stored value over the control's content.</summary>
static class DataBindings
{
    static readonly XName[] Names = [W.Main + "dataBinding", W.Word2012 + "dataBinding"];

    /// <summary>Unties every control of a text.</summary>
    public static void RemoveAll(XElement root) => root.Descendants().Where(e => Names.Contains(e.Name)).Remove();

    /// <summary>Unties one control.</summary>
    /// <param name="properties">The control's <c>w:sdtPr</c>; null when it has none.</param>
    public static void Remove(XElement? properties) => properties?.Elements().Where(e => Names.Contains(e.Name)).Remove();

    /// <summary>Unties the controls around an element.</summary>
    public static void RemoveAround(XElement element)
    {
        foreach (var control in element.Ancestors(W.ContentControl))
            Remove(control.Element(W.ContentControlProperties));
    }
}
