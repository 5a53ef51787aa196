using System.Globalization;
using System.Xml.Linq;
using Reports.Engine.Packaging;

namespace Reports.Engine.Merging;

/// <summary>Names and ids of bookmarks, drawings, content controls, protected stretches and tracked changes that no two documents share.</summary>
sealed class FreeIds
{
    // Word cuts longer names off (17.13.6.2).
    const int LongestName = 40;

    readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, int> _counts = new(StringComparer.OrdinalIgnoreCase);
    int _bookmark;
    int _drawing;
    int _control;
    int _permission;
    int _revision;

    public string NextBookmark() => Text(_bookmark++);

    public string NextDrawing() => Text(++_drawing);

    public string NextControl() => Text(++_control);

    public string NextPermission() => Text(++_permission);

    public string NextRevision() => Text(++_revision);

    /// <summary>The bookmark's own name the first time, «name_2», «name_3» … after that.</summary>
    public string Name(string wanted)
    {
        if (_names.Add(wanted))
            return wanted;
        var count = _counts.GetValueOrDefault(wanted, 1);
        string name;
        do
        {
            var number = "_" + Text(++count);
            name = wanted[..Math.Min(wanted.Length, LongestName - number.Length)] + number;
        }
        while (!_names.Add(name));
        _counts[wanted] = count;
        return name;
    }

    /// <summary>The names that the bookmarks of these parts get.</summary>
    public Dictionary<string, string> Names(IEnumerable<XElement> roots)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var start in roots.Descendants(W.BookmarkStart))
            if ((string?)start.Attribute(W.Name) is { } name && !names.ContainsKey(name))
                names[name] = Name(name);
        return names;
    }

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
