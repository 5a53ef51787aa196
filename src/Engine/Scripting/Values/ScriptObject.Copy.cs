namespace Reports.Engine.Scripting.Values;

/// <summary>Read-only members and copies.</summary>
public sealed partial class ScriptObject
{
    HashSet<string>? _readOnly;

    /// <summary>True when the member may be set or, when missing, added.</summary>
    public bool CanWrite(string name) => !IsReadOnly && (_readOnly is null || !_readOnly.Contains(name));

    /// <summary>Protects a member, present or not, from being set by a template; or no longer.</summary>
    public void SetReadOnly(string name, bool readOnly)
    {
        if (readOnly)
            (_readOnly ??= new(StringComparer.Ordinal)).Add(name);
        else
            _readOnly?.Remove(name);
    }

    /// <summary>A copy with the same values.</summary>
    public ScriptObject Copy() => new(_names.Share(), _values.AsSpan(0, Count).ToArray())
    {
        Function = Function,
        _readOnly = _readOnly is null ? null : new(_readOnly, StringComparer.Ordinal),
    };

    /// <summary>A copy whose objects and arrays are copies too, so that writing to it changes nothing else.</summary>
    public ScriptObject DeepCopy() => ReferenceEquals(this, Empty) ? this : new DeepCopier().Copy(this);
}
