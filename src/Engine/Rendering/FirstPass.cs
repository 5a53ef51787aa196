using Reports.Engine.Data;
using Reports.Engine.Scripting;

namespace Reports.Engine.Rendering;

/// <summary>The data of a render that keeps what it cannot fill in: what it does not have is left as tags for the next.</summary>
sealed class FirstPass
{
    readonly DataObject _data;
    readonly List<MissingName> _missing;
    readonly Dictionary<string, bool> _asked = [];
    Func<string, bool> _isVisible = name => false;

    /// <summary>The same pass where a document is included: the names that the template made so far are there too.</summary>
    /// <param name="isVisible">Tells whether a name is visible at this place.</param>
    public FirstPass Within(Func<string, bool> isVisible) => new FirstPass(_data, _missing) { _isVisible = isVisible };

    /// <summary>True when every name asked for so far is there or is not, as it was.</summary>
    public bool HoldsWith(Func<string, bool> isVisible) => _asked.All(answer => isVisible(answer.Key) == answer.Value);

    public FirstPass(DataObject data)
        : this(data, [])
    {
    }

    FirstPass(DataObject data, List<MissingName> missing) => (_data, _missing) = (data, missing);

    /// <summary>The names that tags were kept for, each place once.</summary>
    public IReadOnlyList<MissingName> Missing => _missing;

    /// <summary>True when the data has the path, as far as it leads through objects; what is inside lists is the list's affair.</summary>
    public bool Has(string path)
    {
        var members = _data;
        foreach (var segment in path.Split('.'))
        {
            var name = segment.Split('[')[0];
            if (!members.TryGet(name, out var value))
                return members == _data && IsVisible(name);
            if (name.Length < segment.Length || value.AsObject() is not { } inner)
                return true;
            members = inner;
        }

        return true;
    }

    bool IsVisible(string name)
    {
        if (!_asked.TryGetValue(name, out var isVisible))
            _asked[name] = isVisible = _isVisible(name);
        return isVisible;
    }

    /// <summary>Notes the names of a kept tag that the data does not have.</summary>
    public void Note(IEnumerable<NameUse> uses, Location location)
    {
        foreach (var path in uses.Select(use => use.Path).Where(path => !Has(path)).Distinct())
            _missing.Add(new MissingName(path, location, NearestName.Find(path.Split('.', '[')[0], _data.Names)));
    }
}
