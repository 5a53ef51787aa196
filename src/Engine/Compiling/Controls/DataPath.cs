using Reports.Engine.Data;
using Reports.Engine.Rendering;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Controls;

/// <summary>A plain path such as <c>review.is_good</c> in the tag of a check box: looked up quietly, for it may be no path at all.</summary>
static class DataPath
{
    public static bool IsPath(string text) => text.Split('.').All(name => Identifier.IsPlain(name));

    /// <summary>A mark that writes one of two texts as the data says, or the third when the data has no such boolean.</summary>
    public static string Either(string path, string yes, string no, string otherwise, Marks marks) =>
        marks.Add(new IntrinsicSegment(new Written((context, state) => context.Output.Write(Find(context, path) switch
        {
            true => yes,
            false => no,
            null => otherwise,
        }))));

    static bool? Find(RenderContext context, string path)
    {
        var names = path.Split('.');
        if (!context.TryGetGlobal(names[0], out var value))
            return null;
        foreach (var name in names.Skip(1))
            if (value.AsObject() is not { } members || !members.TryGet(name, out value))
                return null;
        return value.Kind == ValueKind.Boolean ? value.AsBoolean() : null;
    }
}
