using System.Collections;
using Reports.Engine.Data;
using Reports.Templates.Figures;
using Reports.Templates.Json;
using Reports.Templates.Reading;

namespace Reports.Templates.Documents;

/// <summary>Turns facts and figures into the values that templates read, member by member under their JSON keys.</summary>
static class Handover
{
    public static DataObject Object(object record)
    {
        var made = new DataObject();
        foreach (var member in Model.Of(record.GetType()).Members)
        {
            if (member.Get is { } get)
                made[member.Key] = Value(get(record));
        }

        return made;
    }

    public static Value Value(object? value) => value switch
    {
        null => default,
        string text => text,
        bool yes => yes,
        int number => number,
        decimal number => Number(number),
        DateOnly date => date.ToDateTime(TimeOnly.MinValue),
        Enum word => Model.Key(word.ToString()),
        Count count => count.Value,
        Mark mark => mark.Word,
        Prose prose => Value(ParagraphFigure.Of(prose)),
        FreeFacts free => Node(free.Node),
        IComputed computed => computed.Value is { } number ? Number(number) : default,
        IDictionary entries => Entries(entries),
        IEnumerable items => Items(items.Cast<object?>().Select(Value)),
        _ => Object(value),
    };

    /// <summary>A decimal without decimals is a whole number, so that 100 is printed as 100 under every culture.</summary>
    static Value Number(decimal number) => number.Scale == 0 && number is >= long.MinValue and <= long.MaxValue ? (Value)(long)number : number;

    static DataObject Entries(IDictionary entries)
    {
        var made = new DataObject();
        foreach (DictionaryEntry entry in entries)
            made[(string)entry.Key] = Value(entry.Value);
        return made;
    }

    static DataArray Items(IEnumerable<Value> items) => [.. items];

    static Value Node(Node node) => node.Kind switch
    {
        NodeKind.Text => node.Text,
        NodeKind.True => true,
        NodeKind.False => false,
        NodeKind.Number => decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Number(number) : node.Text,
        NodeKind.List => Items(node.Items.Select(Node)),
        NodeKind.Object => Members(node),
        _ => default,
    };

    static DataObject Members(Node node)
    {
        var made = new DataObject();
        foreach (var member in node.Members)
            made[member.Name] = Node(member.Value);
        return made;
    }
}
