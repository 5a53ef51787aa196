using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Programs;

/// <summary>The data of a render that keeps what it cannot fill in: what it does not have is left as tags for the next.</summary>
sealed class FirstPass(ScriptObject data)
{
    readonly List<MissingName> _missing = [];

    /// <summary>The names that tags were kept for, each place once.</summary>
    public IReadOnlyList<MissingName> Missing => _missing;

    /// <summary>True when the data has the path, as far as it leads through objects; what is inside lists is the list's affair.</summary>
    public bool Has(string path)
    {
        var members = data;
        foreach (var segment in path.Split('.'))
        {
            var name = segment.Split('[')[0];
            if (!members.TryGet(name, out var value))
                return false;
            if (name.Length < segment.Length || value.AsObject() is not { } inner)
                return true;
            members = inner;
        }

        return true;
    }

    /// <summary>Notes the names of a kept tag that the data does not have.</summary>
    public void Note(IEnumerable<NameUse> uses, Location location)
    {
        foreach (var path in uses.Select(use => use.Path).Where(path => !Has(path)).Distinct())
            _missing.Add(new MissingName(path, location, NearestName.Find(path.Split('.', '[')[0], data.Names)));
    }
}
