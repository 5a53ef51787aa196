namespace Reports.Engine.Word;

/// <summary>The namespaces of WordprocessingML and short ways to ask an element for what it says.</summary>
static class Elements
{
    static readonly HashSet<string> Wrappers = ["sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "del", "moveFrom"];

    /// <summary>True for the element of that name in Word's main namespace.</summary>
    internal static bool Is(this XElement element, string name) =>
        element.Name.LocalName == name && element.Name.Namespace == W.Main;

    /// <summary>The first child of that name in Word's main namespace.</summary>
    internal static XElement? Child(this XElement element, string name) => element.Element(W.Main + name);

    /// <summary>The attribute of that name in Word's main namespace.</summary>
    internal static string? Attr(this XElement element, string name) => element.Attribute(W.Main + name)?.Value;

    /// <summary>The <c>w:val</c> of a child.</summary>
    internal static string? Val(this XElement element, string child) => element.Child(child)?.Attr("val");

    /// <summary>The <c>w:val</c> of a child as a whole number; null where there is none.</summary>
    internal static int? Number(this XElement element, string child) => ToNumber(element.Val(child));

    /// <summary>Whether a switch such as <c>w:b</c> is on, off or not said.</summary>
    internal static bool? Switch(this XElement element, string child) =>
        element.Child(child) is { } said ? said.IsOn() : null;

    /// <summary>A switch is on unless its value says otherwise: <c>&lt;w:b/&gt;</c> is on.</summary>
    internal static bool IsOn(this XElement element) =>
        (element.Attr("val") ?? element.Attribute(W.W14 + "val")?.Value) is not ("0" or "false" or "off");

    /// <summary>The text as a whole number, or null.</summary>
    internal static int? ToNumber(string? text) =>
        int.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The children with content controls, tracked changes and the like looked through.</summary>
    internal static IEnumerable<XElement> Unwrapped(this XElement element)
    {
        foreach (var child in element.Elements())
        {
            if (child.Name.Namespace == W.Main && Wrappers.Contains(child.Name.LocalName))
            {
                foreach (var inner in child.Unwrapped())
                    yield return inner;
            }
            else
                yield return child;
        }
    }

    /// <summary>Every element below, without <c>mc:Fallback</c>: Word writes the same content there once more, with the same ids.</summary>
    internal static IEnumerable<XElement> Live(this XElement root)
    {
        var next = root.FirstNode;
        while (next is not null)
        {
            var element = next as XElement;
            var isSkipped = element is null || element.Name == W.Fallback;
            if (!isSkipped)
                yield return element!;
            next = (isSkipped ? null : element!.FirstNode) ?? NextAfter(next, root);
        }
    }

    static XNode? NextAfter(XNode node, XElement root)
    {
        for (XNode? at = node; at is not null && at != root; at = at.Parent)
        {
            if (at.NextNode is { } next)
                return next;
        }
        return null;
    }
}
