using System.Text.RegularExpressions;

namespace Reports.Engine.Word;

/// <summary>A field of a text, simple or complex: where it begins and what its code says, over however many runs Word spread it (ECMA-376 part 1, 17.16).</summary>
sealed partial class Field
{
    static readonly XName Instruction = W.Main + "instr";

    // Empty for a simple field, whose code is an attribute.
    readonly List<XElement> _pieces = [];
    readonly List<XElement> _result = [];

    Field(XElement begin) => Begin = begin;

    /// <summary><c>w:fldSimple</c>, or the <c>w:fldChar</c> that begins it.</summary>
    public XElement Begin { get; }

    /// <summary>The elements that its code is spread over; none for a simple field.</summary>
    public IReadOnlyList<XElement> Pieces => _pieces;

    /// <summary>The texts of its result, those of fields inside of it left out.</summary>
    public IReadOnlyList<XElement> Result => Begin.Name == W.SimpleField ? [.. Begin.Descendants(W.Text)] : _result;

    public string Code
    {
        get => (string?)Begin.Attribute(Instruction) ?? string.Concat(_pieces.Select(piece => piece.Value));
        set
        {
            if (value == Code)
                return;
            if (_pieces.Count == 0)
            {
                Begin.SetAttributeValue(Instruction, value);
                return;
            }

            _pieces[0].Value = value;
            _pieces[0].SetAttributeValue(XNamespace.Xml + "space", "preserve");
            foreach (var piece in _pieces.Skip(1))
                piece.Value = "";
        }
    }

    /// <summary>What it is: REF, PAGE, TOC …; in capitals.</summary>
    public string Kind => FirstWord().Match(Code).Value.Trim().ToUpperInvariant();

    /// <summary>The bookmark of this document that it speaks of; null when it speaks of none.</summary>
    public string? Bookmark
    {
        get => Reference().Match(Code) is { Success: true } match ? match.Groups["name"].Value : null;
        set
        {
            if (Reference().Match(Code) is { Success: true } match)
                Code = string.Concat(Code.AsSpan(0, match.Groups["name"].Index), value, Code.AsSpan(match.Groups["name"].Index + match.Groups["name"].Length));
        }
    }

    /// <summary>The bookmark that it makes itself: what SET and ASK store under a name.</summary>
    public string? Makes => Made().Match(Code) is { Success: true } match ? match.Groups["name"].Value : null;

    /// <summary>The fields of a text in the order in which they begin. A code ends where its result begins; a field inside of it has a code of its own.</summary>
    public static IReadOnlyList<Field> In(XElement root)
    {
        var fields = new List<Field>();
        var open = new Stack<(Field Field, bool IsInCode)>();
        foreach (var element in root.DescendantsAndSelf())
        {
            if (element.Name == W.SimpleField)
                fields.Add(new(element));
            else if (element.Name == W.FieldCode && open.TryPeek(out var top) && top.IsInCode)
                top.Field._pieces.Add(element);
            else if (element.Name == W.Text && open.TryPeek(out var shown) && !shown.IsInCode)
                shown.Field._result.Add(element);
            else if (element.Name == W.FieldChar)
                Turn(element, open, fields);
        }

        return fields;
    }

    static void Turn(XElement sign, Stack<(Field Field, bool IsInCode)> open, List<Field> fields)
    {
        switch (sign.Attr("fldCharType"))
        {
            case "begin":
                fields.Add(new(sign));
                open.Push((fields[^1], true));
                break;
            case "separate" when open.TryPop(out var top):
                open.Push((top.Field, false));
                break;
            case "end":
                open.TryPop(out _);
                break;
        }
    }

    [GeneratedRegex(@"^\s*\S+")]
    private static partial Regex FirstWord();

    // HYPERLINK "address" \l name leads to a place in another document: it is not meant.
    [GeneratedRegex(
        """^\s*(?:(?:REF|PAGEREF|NOTEREF|GOTOBUTTON)\s+|HYPERLINK(?:\s+\\[a-km-z](?:\s+"[^"]*")?)*\s+\\l\s+|TOC\b.*?\s\\b\s+)"?(?<name>[^\s"\\]+)""",
        RegexOptions.IgnoreCase)]
    private static partial Regex Reference();

    [GeneratedRegex("""^\s*(?:SET|ASK)\s+"?(?<name>[^\s"\\]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Made();
}
