using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Reports.Templates.Json;

namespace Reports.Templates.Reading;

/// <summary>The names that messages use: of facts by their titles, of the words of closed lists by their labels. No other place makes them.</summary>
/// <remarks>In English a key in words is a name already: <c>superior_committee</c> is «superior committee».</remarks>
static class FactNames
{
    /// <summary>How many English words distinguish one fact from another: «votes › branch › levels».</summary>
    const int Enough = 3;

    /// <summary>The name of a member of a record: «Ngày chính thức».</summary>
    public static Sentence Of<T>(string member) => Model.Of(typeof(T))[Model.Key(member)]!.Name;

    /// <summary>A member of a record as somebody finds and types it: «Ngày chính thức» ("official").</summary>
    public static Sentence Field<T>(string member) => Model.Of(typeof(T))[Model.Key(member)]!.Word.Field;

    /// <summary>A word of a closed list, with its label.</summary>
    public static KnownWord Word(Enum word) => new(Model.Key(word.ToString()), Titled(word));

    /// <summary>What a title calls a member of a record or a word of a closed list.</summary>
    public static Sentence Of(TitleAttribute title, string member) => new(title.Title, title.English ?? Model.Key(member).Replace('_', ' '));

    /// <summary>The label of a word of a closed list: «Tiểu học»; null when it has none.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "The fields of an enumeration are its words, which are read by name.")]
    public static Sentence? Titled(Enum word) => word switch
    {
        Severity.Error => new("lỗi", "error"),
        Severity.Warning => new("cảnh báo", "warning"),
        Severity.Note => new("ghi chú", "note"),
        _ => word.GetType().GetField(word.ToString())?.GetCustomAttribute<TitleAttribute>() is { } title ? Of(title, word.ToString()) : null,
    };

    /// <summary>The label of a word of a closed list; the word itself where it has none.</summary>
    public static Sentence Of(Enum word) => Titled(word) ?? new(Model.Key(word.ToString()), Model.Key(word.ToString()));

    /// <summary>The name of the fact at a path of a branch's year: «Ngày chính thức».</summary>
    public static Sentence Of(string path) => Steps(path) is { Count: > 0 } steps ? Distinct(steps, steps[^1].English) : File;

    /// <summary>The way to a fact, as somebody goes down the file: «Danh sách đảng viên 3 › Ngày chính thức».</summary>
    public static Sentence Trail(string path) => Steps(path) is { Count: > 0 } steps
        ? new(string.Join(" › ", steps.Select(step => step.Vietnamese)), string.Join(" › ", steps.Select(step => step.English)))
        : File;

    /// <summary>The whole file.</summary>
    public static Sentence File { get; } = new("Tệp số liệu", "the data file");

    /// <summary>The name of a value that is read for a member, with its number where it is one of a list.</summary>
    public static Sentence Of(Node node, ModelMember? member)
    {
        if (member is null)
            return File;
        var name = node.Place.Index is { } index ? Item(member.Name, index) : member.Name;
        return Steps(node.Path) is [.., var last] steps && last == name ? Distinct(steps, member.Name.English) : name;
    }

    /// <summary>The name of an item of a list: its number beside the name of the list, from 1.</summary>
    public static Sentence Item(Sentence list, int index) =>
        new($"{list.Vietnamese} {(index + 1).ToString(CultureInfo.InvariantCulture)}", $"{list.English} {(index + 1).ToString(CultureInfo.InvariantCulture)}");

    /// <summary>The last name of a way. One English word, such as «date» or «levels», says nothing by itself: what it belongs to stands before it.</summary>
    static Sentence Distinct(List<Sentence> steps, string last)
    {
        var from = steps.Count - 1;
        while (from > 0 && !last.Contains(' ', StringComparison.Ordinal) && steps.Skip(from).Sum(step => step.English.Count(letter => letter == ' ') + 1) < Enough)
            from--;
        return new(steps[^1].Vietnamese, string.Join(" › ", steps.Skip(from).Select(step => step.English)));
    }

    static List<Sentence> Steps(string path)
    {
        var names = new List<Sentence>();
        Type? type = typeof(BranchYear);
        foreach (var step in path.TrimStart('$', '.').Split('.', '[').Where(step => step.Length > 0))
        {
            if (step.EndsWith(']'))
            {
                if (names.Count > 0 && int.TryParse(step.AsSpan(0, step.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index))
                    names[^1] = Item(names[^1], index);
                type = type is null ? null : Model.Of(type).Element;
                continue;
            }

            type = type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
            if (type is null || Leaves.For(type) is not null || type.IsEnum || Model.Of(type) is not { } model)
                break;
            if (model.Kind == ModelKind.Record && model[step] is { } member)
            {
                names.Add(member.Name);
                type = member.Type;
            }
            else
            {
                // A key of the file below a field that has a name: a level by its code, a part of a count. The name above says enough.
                break;
            }
        }

        return names;
    }
}
