namespace Reports.Engine.Word;

/// <summary>What ties a content control to values stored elsewhere in the file (ECMA-376 part 1, 17.5.2.6): opening the file, Word puts the stored value over the control's content.</summary>
static class DataBindings
{
    static readonly XName[] Names = [W.Main + "dataBinding", W.Word2012 + "dataBinding"];

    /// <summary>Unties every control of a text.</summary>
    public static void RemoveAll(XElement root) => root.Descendants().Where(e => Names.Contains(e.Name)).Remove();

    /// <summary>Unties one control.</summary>
    /// <param name="properties">The control's <c>w:sdtPr</c>.</param>
    /// <returns>True when it was tied.</returns>
    public static bool Remove(XElement properties)
    {
        var ties = properties.Elements().Where(e => Names.Contains(e.Name)).ToList();
        ties.ForEach(tie => tie.Remove());
        return ties.Count > 0;
    }
}
