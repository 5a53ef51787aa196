using System.Globalization;

namespace Reports.Engine.Scripting.Values;

/// <summary>Turns values into the text that Scriban prints for them.</summary>
static class ValueText
{
    const string PlainDate = "yyyy-MM-dd HH:mm:ss";

    /// <summary>The text of a value, for messages.</summary>
    public static string Of(Value value, ScriptCulture culture) => Of(value, TextRules.Of(culture));

    /// <summary>The text of a value; nothing for null.</summary>
    public static string Of(Value value, TextRules rules)
    {
        if (value.AsString() is { } text)
            return text;
        if (value.IsNull)
            return string.Empty;

        using var buffer = new TextBuffer();
        Append(buffer, value, rules);
        return buffer.ToString();
    }

    /// <summary>Adds the text of a value; nothing for null.</summary>
    public static void Append(TextBuffer buffer, Value value, TextRules rules)
    {
        switch (value.Kind)
        {
            case ValueKind.Null: break;
            case ValueKind.String: buffer.Append(value.AsSpan()); break;
            case ValueKind.Object when value.IsEmpty: break;
            default: AppendUnquoted(buffer, value, rules, 0); break;
        }
    }

    static void AppendUnquoted(TextBuffer buffer, Value value, TextRules rules, int depth)
    {
        switch (value.Kind)
        {
            case ValueKind.Boolean: buffer.Append(value.AsBoolean() ? "true" : "false"); break;
            case ValueKind.Integer: buffer.Append(value.AsInteger(), default, rules.Culture.Numbers); break;
            case ValueKind.BigInteger: buffer.Append(value.AsBigInteger(), default, rules.Culture.Numbers); break;
            case ValueKind.Single: buffer.Append(value.AsSingle(), default, rules.Culture.Numbers); break;
            case ValueKind.Double: buffer.Append(value.AsDouble(), default, rules.Culture.Numbers); break;
            case ValueKind.Decimal: buffer.Append(value.AsDecimal(), default, rules.Culture.Numbers); break;
            case ValueKind.Date: AppendDate(buffer, value.AsDate(), rules); break;
            case ValueKind.TimeSpan: buffer.Append(value.AsTimeSpan(), default, CultureInfo.InvariantCulture); break;
            case ValueKind.Array: AppendItems(buffer, value.AsArray()!, rules, depth + 1); break;
            case ValueKind.Range: AppendItems(buffer, value.AsRange()!, rules, depth + 1); break;
            case ValueKind.Object: AppendMembers(buffer, value.AsObject()!, rules, depth + 1); break;
            case ValueKind.Function: buffer.Append("<function>"); break;
            case ValueKind.Content: buffer.Append(value.AsContent()!.ToString()); break;
            default: break;
        }

        if (buffer.Length > rules.MaxLength)
            throw rules.OnTooLong();
    }

    /// <summary>A text inside an object or array stands in quotes, and nothing is spelt out.</summary>
    static void AppendQuoted(TextBuffer buffer, Value value, TextRules rules, int depth)
    {
        if (value.IsNull || value.IsEmpty)
            buffer.Append("null");
        else if (value.IsString)
            QuotedText.Append(buffer, value.AsSpan());
        else
            AppendUnquoted(buffer, value, rules, depth);
    }

    static void AppendDate(TextBuffer buffer, DateTime date, TextRules rules)
    {
        if (rules.Dates is { } format)
            buffer.Append(format(date));
        else
            buffer.Append(date, PlainDate, CultureInfo.InvariantCulture);
    }

    static void AppendItems(TextBuffer buffer, IReadOnlyList<Value> items, TextRules rules, int depth)
    {
        CheckDepth(rules, depth);
        buffer.Append('[');
        for (var index = 0; index < items.Count; index++)
        {
            if (index > 0)
                buffer.Append(", ");
            AppendQuoted(buffer, items[index], rules, depth);
            if (buffer.Length > rules.MaxLength)
                throw rules.OnTooLong();
        }

        buffer.Append(']');
    }

    static void AppendMembers(TextBuffer buffer, ScriptObject members, TextRules rules, int depth)
    {
        CheckDepth(rules, depth);
        buffer.Append('{');
        for (var index = 0; index < members.Count; index++)
        {
            if (index > 0)
                buffer.Append(", ");
            AppendName(buffer, members.NameAt(index));
            buffer.Append(": ");
            AppendQuoted(buffer, members.ValueAt(index), rules, depth);
        }

        buffer.Append('}');
    }

    static void AppendName(TextBuffer buffer, string name)
    {
        if (Identifier.IsPlain(name))
            buffer.Append(name);
        else
            QuotedText.Append(buffer, name);
    }

    static void CheckDepth(TextRules rules, int depth)
    {
        if (depth > rules.MaxDepth)
            throw rules.OnTooDeep();
    }
}
