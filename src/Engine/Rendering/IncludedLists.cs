namespace Reports.Engine.Rendering;

/// <summary>The lists of an included document: what fresh instances in the finished one are made from.</summary>
sealed class IncludedLists
{
    readonly TemplateNumbering _numbering;
    readonly Dictionary<string, string> _looks = [];

    IncludedLists(XElement? root)
    {
        _numbering = TemplateNumbering.Of(root);
        foreach (var look in root?.Elements(W.Main + "abstractNum") ?? [])
            _looks.TryAdd((string?)look.Attribute(W.Main + "abstractNumId") ?? "", ListLook.LevelsOf(look, isSameFile: false));
    }

    public static IncludedLists Of(XElement? root) => new(root);

    /// <summary>A fresh instance of a list in the finished document; «0», no list, for one that is not there.</summary>
    public string Begin(string instance, AddedNumbering numbering)
    {
        if (_numbering.Find(instance) is not var (look, restart) || !_looks.TryGetValue(look, out var levels))
            return "0";
        var own = numbering.OurLook((this, look), () => levels).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return numbering.AddInstance(own, restart).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
