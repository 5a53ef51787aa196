namespace Reports.Templates.Reading;

/// <summary>Values that may stand where one could not be read: what is true with each of them does not depend on it.</summary>
/// <param name="Turn">Which of them, from 0.</param>
/// <param name="Year">The year reviewed, near which dates matter.</param>
sealed record Supposition(int Turn, int Year, Func<Vocabulary, IReadOnlyList<string>> Words)
{
    /// <summary>As many as the longest list of possible values that changes what the rules say.</summary>
    public const int Turns = 4;

    const int Many = 10_000;

    /// <summary>The value for a type; null where none can be thought of.</summary>
    public object? For(Type type, ModelMember? member)
    {
        var kind = Nullable.GetUnderlyingType(type) ?? type;
        if (kind == typeof(int))
            return Number(member);
        if (kind == typeof(decimal))
            return (decimal)Number(member);
        if (kind == typeof(Count))
            return new Count(Number(member));
        if (kind == typeof(bool))
            return Turn % 2 == 0;
        if (kind == typeof(DateOnly))
            return Day;
        if (kind == typeof(Mark))
            return Word(member) is { } marked ? new Mark([new(marked, true)], true) : null;
        if (kind == typeof(string) && Word(member) is { } word)
            return word;
        if (kind == typeof(string))
            return Turn % 2 == 0 ? member?.Pattern?.Example ?? "…" : "";
        if (kind == typeof(Prose))
            return new Prose(Turn % 2 == 0 ? ["…"] : []);
        if (kind.IsEnum)
            return Enum.GetNames(kind) is { Length: > 0 } words ? Enum.Parse(kind, words[Turn % words.Length]) : null;
        return Model.Of(kind) is { Kind: ModelKind.Record } model ? Record(model) : null;
    }

    /// <summary>A record of which only that much is known that it is there.</summary>
    object Record(ModelType model)
    {
        var record = model.Create();
        foreach (var member in model.Required)
        {
            if (For(member.Type, member) is { } value)
                record = member.With!(record, value);
        }

        return record;
    }

    string? Word(ModelMember? member) =>
        member?.Words is { } vocabulary && Words(vocabulary) is { Count: > 0 } words ? words[Turn % words.Count] : null;

    DateOnly Day => Turn switch
    {
        0 => new(Year - 40, 1, 1),
        1 => new(Year, 1, 2),
        2 => new(Year, 12, 30),
        _ => new(Year + 2, 1, 1),
    };

    int Number(ModelMember? member)
    {
        var (smallest, largest) = member?.Between is { } range ? (range.Smallest, range.Largest) : (0, Many);
        return Turn switch
        {
            0 => smallest,
            1 => Math.Min(smallest + 1, largest),
            2 => smallest + (largest - smallest) / 2,
            _ => largest,
        };
    }
}
