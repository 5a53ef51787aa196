using Reports.Engine.Scripting.Values;
using static Reports.Engine.Scripting.Functions.ArgumentKind;
using static Reports.Engine.Scripting.Functions.FunctionParameter;

namespace Reports.Engine.Scripting.Functions;

/// <summary>The functions of <c>string</c> that put together, replace and change letters.</summary>
static class StringFunctions
{
    /// <summary>Adds them to a library.</summary>
    public static void AddTo(FunctionLibraryBuilder library) => library
        .Add("string.append", [Required("text", Text), Required("with", Text)], (call, arguments) => Joined(call, arguments[0], arguments[1]))
        .Add("string.prepend", [Required("text", Text), Required("by", Text)], (call, arguments) => Joined(call, arguments[1], arguments[0]))
        .Add("string.capitalize", [Required("text", Text)], Capitalize)
        .Add("string.capitalizewords", [Required("text", Text)], CapitalizeWords)
        .Add("string.downcase", [Required("text", Text)], (_, arguments) => arguments[0].AsString()?.ToLowerInvariant())
        .Add("string.upcase", [Required("text", Text)], (_, arguments) => arguments[0].AsString()?.ToUpperInvariant())
        .Add("string.remove", Removing, Remove)
        .Add("string.remove_first", Removing, (call, arguments) => RemoveOne(call, arguments, false))
        .Add("string.remove_last", Removing, (call, arguments) => RemoveOne(call, arguments, true))
        .Add("string.replace", [Required("text", Text), Required("match", Text), Required("replace", Text)], Replace)
        .Add("string.replace_first", ReplaceFirstParameters, ReplaceFirst);

    static IReadOnlyList<FunctionParameter> Removing { get; } = [Required("text", Text), Required("remove", Text)];

    static IReadOnlyList<FunctionParameter> ReplaceFirstParameters { get; } =
        [Required("text", Text), Required("match", Text), Required("replace", Text), Optional("fromEnd", ArgumentKind.Boolean, false)];

    static Value Joined(FunctionCall call, Value first, Value second)
    {
        call.Context.CheckTextLength((long)first.AsSpan().Length + second.AsSpan().Length, call.Site);
        return string.Concat(first.AsSpan(), second.AsSpan());
    }

    static Value Capitalize(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        var text = arguments[0].AsSpan();
        if (text.IsEmpty)
            return Value.EmptyText;
        var first = char.ToUpperInvariant(text[0]);
        return first == text[0] ? arguments[0] : string.Concat([first], text[1..]);
    }

    static Value CapitalizeWords(FunctionCall call, ReadOnlySpan<Value> arguments) =>
        string.Create(arguments[0].AsSpan().Length, arguments[0], static (letters, text) =>
        {
            text.AsSpan().CopyTo(letters);
            var atStart = true;
            foreach (ref var letter in letters)
            {
                if (char.IsWhiteSpace(letter))
                    atStart = true;
                else if (atStart && char.IsLetter(letter))
                {
                    letter = char.ToUpperInvariant(letter);
                    atStart = false;
                }
            }
        });

    static Value Remove(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].AsString() is not { } text || arguments[1].AsString() is not { Length: > 0 } remove)
            return arguments[0];
        return text.Replace(remove, "", StringComparison.Ordinal);
    }

    static Value RemoveOne(FunctionCall call, ReadOnlySpan<Value> arguments, bool last) =>
        arguments[0].IsNull || arguments[1].AsSpan().IsEmpty
            ? arguments[0]
            : ReplacedOne(call, arguments[0], arguments[1].AsSpan(), default, last);

    static Value Replace(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].AsString() is not { Length: > 0 } text)
            return Value.EmptyText;
        if (arguments[1].AsString() is not { Length: > 0 } match)
            throw FunctionProblems.NothingToReplace(call.Site.ArgumentLocation(1));
        var replacement = arguments[2].AsString() ?? "";
        // A short match and a long replacement could multiply the text before its length is seen.
        if (replacement.Length > match.Length)
            call.Context.CheckTextLength(text.Length + (Count(text, match) * (replacement.Length - match.Length)), call.Site);
        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    static Value ReplaceFirst(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].AsSpan().IsEmpty)
            return Value.EmptyText;
        return arguments[1].AsSpan().IsEmpty
            ? arguments[0]
            : ReplacedOne(call, arguments[0], arguments[1].AsSpan(), arguments[2].AsSpan(), arguments[3].AsBoolean());
    }

    // Scriban finds the one occurrence without regard to case, though `replace` and `remove` heed it.
    static Value ReplacedOne(FunctionCall call, Value whole, ReadOnlySpan<char> match, ReadOnlySpan<char> replacement, bool last)
    {
        var text = whole.AsSpan();
        var at = last
            ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase)
            : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return whole;
        call.Context.CheckTextLength((long)text.Length - match.Length + replacement.Length, call.Site);
        return string.Concat(text[..at], replacement, text[(at + match.Length)..]);
    }

    static long Count(ReadOnlySpan<char> text, ReadOnlySpan<char> match) => text.Count(match);
}
