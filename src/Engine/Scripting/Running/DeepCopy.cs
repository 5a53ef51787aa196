using System.Collections;
using Reports.Engine.Data;
using Scriban.Runtime;

namespace Reports.Engine.Scripting.Running;

/// <summary>Arrays and objects that a template may change, from data or from Scriban's functions; what occurs twice stays one.</summary>
sealed class DeepCopy(Evaluator evaluator)
{
    readonly Dictionary<object, object> _copies = new(ReferenceEqualityComparer.Instance);

    /// <summary>The value with everything below it copied; a value without parts is itself.</summary>
    public static object? Of(Evaluator evaluator, object? value) => new DeepCopy(evaluator).Copy(value);

    object? Copy(object? value)
    {
        if (value is not (MemberDictionary or DataArray or ScriptObject or ScriptArray) || value is IScriptCustomFunction)
            return value;
        if (_copies.TryGetValue(value, out var known))
            return known;
        if (value is IList list)
        {
            var items = new ScriptArray(list.Count);
            _copies.Add(value, items);
            foreach (var item in list)
                items.Add(Copy(item));
            return items;
        }

        var source = (IDictionary<string, object?>)value;
        var members = new TemplateObject(evaluator, source.Count);
        _copies.Add(value, members);
        foreach (var (name, member) in source)
            members[name] = Copy(member);
        return members;
    }
}
