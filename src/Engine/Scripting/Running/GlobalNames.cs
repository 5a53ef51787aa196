using Reports.Engine.Data;
using Scriban.Runtime;

namespace Reports.Engine.Scripting.Running;

/// <summary>The global names of a render: those that the template makes, before those of the data, which it never changes.</summary>
sealed class GlobalNames(DataObject data, Evaluator evaluator) : MemberDictionary
{
    ScriptObject? _own;

    /// <summary>True when the template has made a name.</summary>
    public bool HasOwn => _own is { Count: > 0 };

    protected override IFormatProvider Printer => evaluator;

    public override int Count => _own is null ? data.Count : Names.Count;

    public override IReadOnlyList<string> Names => _own is null ? data.Names : [.. data.Names.Union(_own.Keys)];

    public override bool Contains(string member) => _own?.ContainsKey(member) == true || data.Contains(member);

    protected override bool TryRead(string name, out object? value)
    {
        if (_own is not null && _own.TryGetValue(name, out value))
            return true;
        var found = data.TryGet(name, out var known);
        value = known.ToObject();
        return found;
    }

    protected override bool CanWrite(string name) => _own?.CanWrite(name) != false;

    protected override bool TryWrite(string name, object? value, bool readOnly)
    {
        if (!CanWrite(name))
            return false;
        (_own ??= []).SetValue(name, value, readOnly);
        return true;
    }

    protected override bool TryRemove(string name) => _own?.Remove(name) == true;

    protected override void Protect(string name, bool readOnly)
    {
        _own ??= [];
        if (!_own.ContainsKey(name) && TryRead(name, out var value))
            _own.SetValue(name, value, readOnly);
        _own.SetReadOnly(name, readOnly);
    }
}
