using Reports.Engine.Scripting.Evaluation;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Functions;

/// <summary>Finds a member of a value by a name that comes from an argument.</summary>
static class MemberLookup
{
    /// <summary>The member, null when that is its value; false when there is none.</summary>
    public static bool TryGet(Value target, string name, out Value value)
    {
        if (target.AsObject() is { } members)
            return members.TryGet(name, out value);
        if (target.AsArray()?.Properties is { } properties && properties.TryGet(name, out value))
            return true;
        value = Members.Read(target, name);
        return !value.IsNull;
    }
}
