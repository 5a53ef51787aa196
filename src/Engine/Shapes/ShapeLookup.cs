using Reports.Engine.Scripting;

namespace Reports.Engine.Shapes;

/// <summary>What following a path of a template through the data came to.</summary>
/// <param name="Shape">What stands there; null when there is no such name.</param>
/// <param name="IsCertain">True when everything on the way is always there.</param>
/// <param name="Known">The longest part of the path that exists.</param>
/// <param name="Lost">The name that does not.</param>
/// <param name="Nearest">What was probably meant instead of it.</param>
sealed record ShapeLookup(DataShape? Shape, bool IsCertain, string Known, string Lost, string? Nearest)
{
    /// <param name="path">A path of <see cref="NameUse"/>: <c>members[].name</c>.</param>
    public static ShapeLookup Follow(DataShape root, string path)
    {
        var steps = path.Replace("[]", ".[]", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries);
        var shape = root;
        var isCertain = true;
        var known = "";
        for (var at = 0; at < steps.Length;)
        {
            if (steps[at] == "[]")
            {
                shape = shape.Items;
                known += "[]";
                at++;
                continue;
            }

            var (member, length) = MemberAt(shape, steps, at);
            var name = string.Join('.', steps[at..(at + length)]);
            if (member is null)
                return HasAnything(shape)
                    ? new ShapeLookup(AnyShape.Instance, false, path, "", null)
                    : new ShapeLookup(null, false, known, name, NearestName.Find(name, shape.Names));
            isCertain &= shape.IsRequired(name);
            shape = member;
            known += known.Length == 0 ? name : "." + name;
            at += length;
        }

        return new ShapeLookup(shape, isCertain, known, "", null);
    }

    // Dates have members of their own; of an empty list nothing is known.
    static bool HasAnything(DataShape shape) =>
        shape.IsOpen || (shape.Kinds & DataKinds.Date) != 0 || (shape.Kinds & ~DataKinds.Null) == DataKinds.None;

    // A name of JSON may hold dots itself: x["a.b"].
    static (DataShape? Shape, int Length) MemberAt(DataShape shape, string[] steps, int at)
    {
        for (var length = 1; at + length <= steps.Length && steps[at + length - 1] != "[]"; length++)
            if (shape.Member(string.Join('.', steps[at..(at + length)])) is { } member)
                return (member, length);
        return (null, 1);
    }
}
