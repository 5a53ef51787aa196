using Reports.Engine.Data;
using Reports.Engine.Vietnamese;
using static Reports.Engine.Scripting.Library.ArgumentKind;
using static Reports.Engine.Scripting.Library.FunctionParameter;

namespace Reports.Engine.Scripting.Library;

/// <summary>The functions of <c>vi</c>: numbers, dates, lists and letters as Vietnamese official documents write them, in every culture.</summary>
static class VietnameseFunctions
{
    // A thousand digits: what is longer is no number that anybody says.
    const int MostBits = 3_322;

    public static void AddTo(FunctionLibraryBuilder library) => library
        .Add("vi.words", [Required("number", Number)], Words)
        .Add("vi.ordinal", [Required("number", Number)], Ordinal)
        .Add("vi.roman", [Required("number", Number)], (call, arguments) => Roman(call, arguments[0]))
        .Add("vi.roman_lower", [Required("number", Number)], (call, arguments) => Roman(call, arguments[0])?.ToLowerInvariant())
        .Add("vi.date", [Required("date")], (call, arguments) => DateOf(call, arguments[0]) is { } date ? OfficialDate.Short(date) : null)
        .Add("vi.date_long", [Required("date")], (call, arguments) => DateOf(call, arguments[0]) is { } date ? OfficialDate.Long(date) : null)
        .Add("vi.share", [Required("part", Number), Required("whole", Number)], ShareOf)
        .Add("vi.count", [Required("number", Number)], Count)
        .Add("vi.number", [Required("number", Number), Optional("decimals", Integer)], WrittenNumber)
        .Add("vi.join", [Required("list", List)], Join)
        .Add("vi.sort_names", [Required("list", List), Optional("member", Text)], SortNames)
        .Add("vi.title_case", [Required("text", Text)], (_, arguments) => Spelled(arguments[0], Spelling.TitleCase))
        .Add("vi.upper", [Required("text", Text)], (_, arguments) => Spelled(arguments[0], Spelling.Upper))
        .Add("vi.lower", [Required("text", Text)], (_, arguments) => Spelled(arguments[0], Spelling.Lower))
        .Add("vi.nfc", [Required("text", Text)], (_, arguments) => Spelled(arguments[0], Spelling.Normalize))
        .Add("vi.slug", [Required("text", Text)], (_, arguments) => Spelled(arguments[0], Spelling.Slug))
        .Add("markdown.escape", [Required("text", Text)], (_, arguments) => Spelled(arguments[0], MarkdownText.Escape))
        .Add("slug", [Required("text", Text)], (_, arguments) => Spelled(arguments[0], Spelling.Slug));

    static string? Spelled(Value text, Func<string, string> spell) => text.AsString() is { } given ? spell(given) : null;

    static Value Words(FunctionCall call, ReadOnlySpan<Value> arguments) => arguments[0].Kind switch
    {
        ValueKind.Null => default(Value),
        ValueKind.Integer => NumberWords.Say(arguments[0].AsInteger()),
        ValueKind.BigInteger when arguments[0].AsBigInteger().GetBitLength() > MostBits => throw FunctionProblems.NumberTooBig(call.ArgumentLocation(0)),
        ValueKind.BigInteger => NumberWords.Say(arguments[0].AsBigInteger()),
        _ => NumberWords.Say(DecimalOf(call, arguments, 0)),
    };

    static Value Ordinal(FunctionCall call, ReadOnlySpan<Value> arguments) =>
        arguments[0].IsNull ? default(Value) : NumberWords.SayOrdinal(WholeOf(call, arguments[0]));

    static string? Roman(FunctionCall call, Value number)
    {
        if (number.IsNull)
            return null;
        var whole = WholeOf(call, number);
        return whole is >= 1 and <= RomanNumeral.Greatest
            ? RomanNumeral.Write((int)whole)
            : throw FunctionProblems.NoRomanNumeral(call.ArgumentLocation(0), whole);
    }

    static DateOnly? DateOf(FunctionCall call, Value value)
    {
        if (value.IsNull || (value.IsString && value.AsSpan().IsWhiteSpace()))
            return null;
        if (value.Kind == ValueKind.Date)
            return DateOnly.FromDateTime(value.AsDate());
        return value.AsString() is { } text && OfficialDate.TryRead(text, out var date)
            ? date
            : throw FunctionProblems.NotAVietnameseDate(call.ArgumentLocation(0), value);
    }

    static Value ShareOf(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull || arguments[1].IsNull)
            return default;
        try
        {
            return Percentage.Write(DecimalOf(call, arguments, 0), DecimalOf(call, arguments, 1));
        }
        catch (OverflowException)
        {
            throw FunctionProblems.NumberTooBig(call.Location);
        }
    }

    static Value Count(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsInteger)
            return OfficialNumber.Count(arguments[0].AsInteger());
        if (arguments[0].IsNull)
            return default;
        var number = DecimalOf(call, arguments, 0);
        return decimal.IsInteger(number) && Math.Abs(number) <= long.MaxValue
            ? OfficialNumber.Count((long)number)
            : OfficialNumber.Write(number);
    }

    static Value WrittenNumber(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull)
            return default;
        var number = DecimalOf(call, arguments, 0);
        if (arguments[1].IsNull)
            return OfficialNumber.Write(number);
        const int MostDecimals = 28;
        return arguments[1].AsInteger() is >= 0 and <= MostDecimals and var decimals
            ? OfficialNumber.Write(number, (int)decimals)
            : throw FunctionProblems.PrecisionOutOfRange(call.ArgumentLocation(1), MostDecimals);
    }

    static Value Join(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].AsArray() is not { } list)
            return Value.EmptyText;
        var items = new List<string>(list.Count);
        var length = 0L;
        foreach (var item in list.AsSpan())
        {
            if (item.IsNull)
                continue;
            items.Add(call.Text(item));
            call.Context.CheckTextLength(length += items[^1].Length);
        }

        return Enumeration.Join(items);
    }

    static Value SortNames(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].AsArray() is not { } list)
            return new DataArray();
        call.Context.CountSteps(list.Count);
        var member = arguments[1].AsString();
        var names = new string?[list.Count];
        for (var i = 0; i < names.Length; i++)
        {
            var name = string.IsNullOrEmpty(member) ? list[i] : Value.Of(ArraySorting.Member(call.Context.Evaluator, null, list[i].ToObject(), member));
            names[i] = name.IsNull ? null : call.Text(name);
        }

        DataArray sorted = [.. Enumerable.Range(0, names.Length).OrderBy(place => names[place], NameOrder.Instance).Select(place => list[place])];
        return sorted;
    }

    static long WholeOf(FunctionCall call, Value value)
    {
        if (value.IsInteger)
            return value.AsInteger();
        var number = DecimalOf(call, [value], 0);
        return decimal.IsInteger(number) && Math.Abs(number) <= long.MaxValue
            ? (long)number
            : throw FunctionProblems.NotAWholeNumber(call.ArgumentLocation(0), value);
    }

    // A double is taken as its fifteen good digits: 0.1 + 0.2 is 0.3.
    static decimal DecimalOf(FunctionCall call, ReadOnlySpan<Value> arguments, int index)
    {
        try
        {
            return arguments[index].Kind switch
            {
                ValueKind.Integer => arguments[index].AsInteger(),
                ValueKind.Decimal => arguments[index].AsDecimal(),
                ValueKind.Double => (decimal)arguments[index].AsDouble(),
                ValueKind.Single => (decimal)arguments[index].AsSingle(),
                ValueKind.BigInteger => (decimal)arguments[index].AsBigInteger(),
                _ => throw FunctionProblems.NotANumber(call.ArgumentLocation(index), arguments[index]),
            };
        }
        catch (OverflowException)
        {
            throw FunctionProblems.NumberTooBig(call.ArgumentLocation(index));
        }
    }
}
