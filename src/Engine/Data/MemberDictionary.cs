using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reports.Engine.Data;

/// <summary>An object that Scriban can read: through its interface, and as a dictionary, which its functions ask for.</summary>
/// <remarks>What would change it is refused unless the kind of object says otherwise; Scriban then says that the member is read-only.</remarks>
public abstract class MemberDictionary : IScriptObject, IDictionary<string, object?>, IDictionary, IFormattable, IScriptCustomTypeInfo
{
    /// <summary>The number of members.</summary>
    public abstract int Count { get; }

    /// <summary>The names in order.</summary>
    public abstract IReadOnlyList<string> Names { get; }

    /// <summary>True when there is such a member.</summary>
    public abstract bool Contains(string member);

    /// <summary>Finds a member.</summary>
    protected abstract bool TryRead(string name, out object? value);

    /// <summary>True when a template may set the member.</summary>
    protected virtual bool CanWrite(string name) => false;

    /// <summary>Sets a member; false when it cannot be.</summary>
    protected virtual bool TryWrite(string name, object? value, bool readOnly) => false;

    /// <summary>Removes a member; false when it cannot be.</summary>
    protected virtual bool TryRemove(string name) => false;

    /// <summary>What writes the members where Scriban names nothing; needed where they may hold the object itself.</summary>
    protected virtual IFormatProvider? Printer => null;

    /// <summary>Protects a member from being set, or no longer.</summary>
    protected virtual void Protect(string name, bool readOnly)
    {
    }

    string IScriptCustomTypeInfo.TypeName => "object";

    bool IScriptObject.IsReadOnly { get => true; set { } }

    IEnumerable<string> IScriptObject.GetMembers() => Names;

    bool IScriptObject.TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) => TryRead(member, out value);

    bool IScriptObject.CanWrite(string member) => CanWrite(member);

    bool IScriptObject.TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) =>
        TryWrite(member, value, readOnly);

    bool IScriptObject.Remove(string member) => TryRemove(member);

    void IScriptObject.SetReadOnly(string member, bool readOnly) => Protect(member, readOnly);

    IScriptObject IScriptObject.Clone(bool deep) => throw new NotSupportedException();

    ScriptObject ToScriban()
    {
        var copy = new ScriptObject(Count);
        foreach (var (name, value) in Pairs())
            copy[name] = value;
        return copy;
    }

    string IFormattable.ToString(string? format, IFormatProvider? provider) => ToScriban().ToString(format, provider as TemplateContext ?? Printer);

    IEnumerable<KeyValuePair<string, object?>> Pairs()
    {
        foreach (var name in Names)
        {
            TryRead(name, out var value);
            yield return new(name, value);
        }
    }

    object? IDictionary<string, object?>.this[string key]
    {
        get => TryRead(key, out var value) ? value : null;
        set => throw new NotSupportedException();
    }

    ICollection<string> IDictionary<string, object?>.Keys => [.. Names];

    ICollection<object?> IDictionary<string, object?>.Values => [.. Pairs().Select(pair => pair.Value)];

    bool ICollection<KeyValuePair<string, object?>>.IsReadOnly => true;

    bool IDictionary<string, object?>.ContainsKey(string key) => Contains(key);

    bool IDictionary<string, object?>.TryGetValue(string key, [MaybeNullWhen(false)] out object? value) => TryRead(key, out value);

    bool ICollection<KeyValuePair<string, object?>>.Contains(KeyValuePair<string, object?> item) => Pairs().Contains(item);

    void ICollection<KeyValuePair<string, object?>>.CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex) =>
        Pairs().ToArray().CopyTo(array, arrayIndex);

    IEnumerator<KeyValuePair<string, object?>> IEnumerable<KeyValuePair<string, object?>>.GetEnumerator() => Pairs().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Pairs().GetEnumerator();

    object? IDictionary.this[object key] { get => TryRead((string)key, out var value) ? value : null; set => throw new NotSupportedException(); }

    ICollection IDictionary.Keys => Names.ToArray();

    ICollection IDictionary.Values => Pairs().Select(pair => pair.Value).ToArray();

    bool IDictionary.IsReadOnly => true;

    bool IDictionary.IsFixedSize => true;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    bool IDictionary.Contains(object key) => key is string name && Contains(name);

    IDictionaryEnumerator IDictionary.GetEnumerator() => ((IDictionary)ToScriban()).GetEnumerator();

    void ICollection.CopyTo(Array array, int index) => Pairs().ToArray().CopyTo(array, index);

    void IDictionary<string, object?>.Add(string key, object? value) => throw new NotSupportedException();

    bool IDictionary<string, object?>.Remove(string key) => throw new NotSupportedException();

    void ICollection<KeyValuePair<string, object?>>.Add(KeyValuePair<string, object?> item) => throw new NotSupportedException();

    void ICollection<KeyValuePair<string, object?>>.Clear() => throw new NotSupportedException();

    bool ICollection<KeyValuePair<string, object?>>.Remove(KeyValuePair<string, object?> item) => throw new NotSupportedException();

    void IDictionary.Add(object key, object? value) => throw new NotSupportedException();

    void IDictionary.Clear() => throw new NotSupportedException();

    void IDictionary.Remove(object key) => throw new NotSupportedException();
}
