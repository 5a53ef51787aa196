using System.Collections;
using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Reports.Templates.Json;

namespace Reports.Templates.Reading;

/// <summary>A value without members of its own, about to be read.</summary>
/// <param name="Member">The member it is read for; null for the whole file.</param>
sealed record Leaf(Node Node, ModelMember? Member, DiagnosticBag Problems)
{
    /// <summary>What messages call the value.</summary>
    public Sentence Name => FactNames.Of(Node, Member);

    /// <summary>Reports that something else is needed, and gives nothing.</summary>
    public object? Wrong(Sentence expected)
    {
        Problems.Add(ReadingProblems.WrongKind(Node, Name, expected));
        return null;
    }
}

/// <summary>How each kind of value without members of its own is read.</summary>
static class Leaves
{
    static readonly Dictionary<Type, Func<Leaf, object?>> Readers = new()
    {
        [typeof(string)] = TextReader.Read,
        [typeof(int)] = NumberReader.Whole,
        [typeof(decimal)] = NumberReader.Decimal,
        [typeof(bool)] = Boolean,
        [typeof(DateOnly)] = DayReader.Read,
        [typeof(Count)] = CountReader.Read,
        [typeof(Mark)] = MarkReader.Read,
        [typeof(Prose)] = ProseReader.Read,
        [typeof(FreeFacts)] = leaf => new FreeFacts(leaf.Node),
    };

    /// <summary>The reader of a type; null when the type has members of its own.</summary>
    public static Func<Leaf, object?>? For(Type type) => Readers.GetValueOrDefault(type);

    /// <summary>An empty dictionary of values of a type.</summary>
    /// <exception cref="NotSupportedException">The model had no dictionary of such values so far: name it here. Native code has only the types that are named.</exception>
    public static IDictionary Dictionary(Type element)
    {
        if (element == typeof(Count))
            return new Dictionary<string, Count>();
        if (element == typeof(string))
            return new Dictionary<string, string>();
        if (element == typeof(Severity))
            return new Dictionary<string, Severity>();
        throw new NotSupportedException($"No dictionary of {element.Name} is known.");
    }

    static object? Boolean(Leaf leaf) => leaf.Node.Kind switch
    {
        NodeKind.True => true,
        NodeKind.False => false,
        _ => leaf.Wrong(Expectations.Boolean),
    };
}

/// <summary>Reads a text, checking its form where the fact asks for one.</summary>
static class TextReader
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static object? Read(Leaf leaf)
    {
        if (leaf.Node.Kind != NodeKind.Text)
            return leaf.Wrong(Expectations.Text);

        var text = leaf.Node.Text.Trim();
        if (leaf.Member?.Pattern is { } pattern && !Regex.IsMatch(text, pattern.Expression, RegexOptions.CultureInvariant, Patience))
            leaf.Problems.Add(ReadingProblems.WrongForm(leaf.Node, leaf.Name, pattern.Example));
        return text;
    }
}

/// <summary>Reads numbers, checking that they can be.</summary>
static class NumberReader
{
    public static object? Whole(Leaf leaf)
    {
        if (leaf.Node.Kind != NodeKind.Number)
            return leaf.Wrong(Expectations.Whole);
        if (Number(leaf) is not { } number)
            return null;
        if (number != decimal.Truncate(number))
            return leaf.Wrong(Expectations.Whole);

        return number is < int.MinValue or > int.MaxValue ? OutOfRange(leaf, int.MinValue, int.MaxValue) : (int)number;
    }

    public static object? Decimal(Leaf leaf) => leaf.Node.Kind == NodeKind.Number ? Number(leaf) : leaf.Wrong(Expectations.Decimal);

    static decimal? Number(Leaf leaf)
    {
        // 1e2 is JSON too; what no decimal can hold is reported like any number that is too big.
        if (!decimal.TryParse(leaf.Node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return (decimal?)OutOfRange(leaf, int.MinValue, int.MaxValue);

        var range = leaf.Member?.Between;
        return range is not null && (number < range.Smallest || number > range.Largest)
            ? (decimal?)OutOfRange(leaf, range.Smallest, range.Largest)
            : number;
    }

    static object? OutOfRange(Leaf leaf, int smallest, int largest)
    {
        leaf.Problems.Add(ReadingProblems.OutOfRange(leaf.Node, leaf.Name, smallest, largest));
        return null;
    }
}

/// <summary>Reads dates, written as ISO or as the office writes them.</summary>
static class DayReader
{
    static readonly string[] Forms = ["yyyy-MM-dd", "d/M/yyyy", "dd/MM/yyyy"];

    public static object? Read(Leaf leaf)
    {
        if (leaf.Node.Kind != NodeKind.Text)
            return leaf.Wrong(Expectations.Date);
        if (Day(leaf.Node.Text) is { } date)
            return date;

        leaf.Problems.Add(ReadingProblems.NotADay(leaf.Node, leaf.Name));
        return null;
    }

    /// <summary>The day as 2023-12-16, however it was written; the text itself when it is no day.</summary>
    public static string Iso(string text) => Day(text)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? text.Trim();

    /// <summary>The day, however it was written; null when the text is none.</summary>
    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}

/// <summary>Reads a word out of a closed list.</summary>
static class EnumReader
{
    static readonly ConcurrentDictionary<Type, Dictionary<string, object>> Words = new();

    public static object? Read(Leaf leaf, Type type)
    {
        var words = Words.GetOrAdd(type, static known => Enum.GetNames(known).ToDictionary(Model.Key, name => Enum.Parse(known, name)));
        if (leaf.Node.Kind == NodeKind.Text && words.TryGetValue(leaf.Node.Text.Trim(), out var word))
            return word;

        leaf.Problems.Add(ReadingProblems.UnknownWord(leaf.Node, leaf.Name, [.. words.Select(known => FactNames.Word((Enum)known.Value))]));
        return null;
    }
}

/// <summary>Reads a choice: the word, or the boxes of the form.</summary>
static class MarkReader
{
    public static object? Read(Leaf leaf) => leaf.Node.Kind switch
    {
        NodeKind.Text => new Mark([new(leaf.Node.Text.Trim(), true)], true),
        NodeKind.Object => new Mark([.. leaf.Node.Members.Select(member => Box(leaf, member))], false),
        _ => leaf.Wrong(Expectations.Mark),
    };

    static MarkedBox Box(Leaf leaf, NodeMember member)
    {
        if (member.Value.Kind is not (NodeKind.True or NodeKind.False or NodeKind.Null))
            leaf.Problems.Add(ReadingProblems.WrongKind(member.Value, leaf.Name, Expectations.Boolean));
        return new(member.Name, member.Value.Kind == NodeKind.True);
    }
}

/// <summary>Reads prose: a list of paragraphs, or one text for one paragraph.</summary>
static class ProseReader
{
    public static object? Read(Leaf leaf) => leaf.Node.Kind switch
    {
        NodeKind.Text => new Prose([leaf.Node.Text.Trim()]),
        NodeKind.List => new Prose([.. leaf.Node.Items.Select(item => Paragraph(leaf, item)).OfType<string>()]),
        _ => leaf.Wrong(Expectations.Prose),
    };

    static string? Paragraph(Leaf leaf, Node item)
    {
        if (item.Kind == NodeKind.Text)
            return item.Text.Trim();

        leaf.Problems.Add(ReadingProblems.WrongKind(item, FactNames.Of(item, leaf.Member), Expectations.Text));
        return null;
    }
}
