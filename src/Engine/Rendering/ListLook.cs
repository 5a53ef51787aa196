using System.Xml.Linq;
using Reports.Engine.Word;

namespace Reports.Engine.Rendering;

/// <summary>The look of a list (<c>w:abstractNum</c>), copied: lists of one look count on from one another, those of a copy do not.</summary>
static class ListLook
{
    // What ties a look to its own file and to styles.
    static readonly string[] Tied = ["nsid", "multiLevelType", "tmpl", "name", "styleLink", "numStyleLink"];

    /// <summary>The levels of a look as XML, free to stand in another one.</summary>
    /// <param name="look">The look.</param>
    /// <param name="isSameFile">False for another file, where the pictures of list signs stay behind.</param>
    public static string LevelsOf(XElement look, bool isSameFile)
    {
        var copy = new XElement(look);
        copy.Elements().Where(e => Tied.Contains(e.Name.LocalName)).Remove();
        copy.Descendants().Where(e => e.Name == W.Style || (!isSameFile && e.Name == W.Main + "lvlPicBulletId")).Remove();
        return string.Concat(FragmentXml.Texts(copy.Elements(), isSameFile ? look.Parent : null));
    }
}
