using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Functions;

/// <summary>Finds a member of a value by a name that comes from an argument.</summary>
static class MemberLookup
{
    /// <summary>The member, or false when there is none.</summary>
    public static bool TryGet(Value target, string name, out Value value)
    {
        value = default;
        return target.Kind switch
        {
            ValueKind.Object => target.AsObject()!.TryGet(name, out value),
            ValueKind.Array when name == "size" => Found(target.AsArray()!.Count, out value),
            ValueKind.Array => target.AsArray()!.Properties?.TryGet(name, out value) == true,
            ValueKind.String when name == "size" => Found(target.AsSpan().Length, out value),
            _ => false,
        };
    }

    static bool Found(int size, out Value value)
    {
        value = size;
        return true;
    }
}
