using System.Text;
using System.Xml.Linq;

namespace Reports.Engine.Packaging;

/// <summary>An element as it is written inside its part, without the declarations that the part's root makes already.</summary>
static class FragmentXml
{
    /// <summary>The bytes of an element; nothing for null.</summary>
    /// <param name="element">The element.</param>
    /// <param name="root">The root that will stand around it.</param>
    public static byte[] Of(XElement? element, XElement? root) =>
        element is null ? [] : Encoding.UTF8.GetBytes(Text(element, root));

    /// <summary>The same as text.</summary>
    public static string Text(XElement element, XElement? root)
    {
        var holder = new XElement(W.Main + "x", new XAttribute(XNamespace.Xmlns + "w", W.Main.NamespaceName));
        foreach (var declaration in root?.Attributes().Where(a => a.IsNamespaceDeclaration) ?? [])
            if (holder.Attribute(declaration.Name) is null)
                holder.Add(new XAttribute(declaration));
        holder.Add(new XElement(element));
        var xml = holder.ToString(SaveOptions.DisableFormatting);
        return xml[(xml.IndexOf('>', StringComparison.Ordinal) + 1)..xml.LastIndexOf("</", StringComparison.Ordinal)];
    }
}
