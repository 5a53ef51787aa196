using System.Text.RegularExpressions;

namespace Reports.Engine.Outlines.Reading;

/// <summary>Follows the fields of a part over runs and paragraphs: first the code, then the result, one inside another.</summary>
sealed partial class FieldStack
{
    readonly Stack<OpenField> _open = new();
    int _inCode;

    /// <summary>True while what is read belongs to a field's code and is not printed.</summary>
    internal bool IsInCode => _inCode > 0;

    internal void Begin(string? box)
    {
        _open.Push(new OpenField(box));
        _inCode++;
    }

    internal void AddCode(string text)
    {
        if (_open.TryPeek(out var top))
            top.Code.Append(text);
    }

    /// <summary>The code is complete; gives what opens the result, or nothing inside another field's code.</summary>
    internal string Separate()
    {
        // The result of a page number is as good as unread: it stays in the code, and the field prints without it.
        if (!_open.TryPeek(out var top) || top.IsInResult || IsComputed(top.Code.ToString()))
            return "";
        top.IsInResult = true;
        _inCode--;
        // A field inside the code of another is printed there, in braces.
        return _inCode > 0 ? "" : OpeningOf(top);
    }

    /// <summary>The field ends; gives what closes it.</summary>
    internal string End()
    {
        if (!_open.TryPop(out var field))
            return "";
        if (!field.IsInResult)
            _inCode--;
        var isInCode = _inCode > 0;
        if (isInCode)
            AddCode("{" + Tidy(field.Code.ToString()) + "}");
        if (isInCode || field.Box is not null)
            return isInCode || field.IsInResult ? "" : OpeningOf(field);
        return field.IsInResult ? "</field>" : OpeningOf(field) + "</field>";
    }

    /// <summary>True for numbers that every program computes again when it lays out the pages, whatever is stored.</summary>
    internal static bool IsComputed(string code) => PageNumber().IsMatch(code);

    /// <summary>A field's code with single spaces; the switch that Word adds to every field is left out.</summary>
    internal static string Tidy(string code) => Blank().Replace(MergeFormat().Replace(code, ""), " ").Trim().Replace("<", "\\<", StringComparison.Ordinal);

    // The box of an old form stands in for its whole field.
    static string OpeningOf(OpenField field) => field.Box is { } box ? $"<{box}>" : $"<field {Tidy(field.Code.ToString())}>";

    sealed class OpenField(string? box)
    {
        internal StringBuilder Code { get; } = new();

        internal string? Box => box;

        internal bool IsInResult { get; set; }
    }

    [GeneratedRegex(@"\\\*\s*MERGEFORMAT", RegexOptions.IgnoreCase)]
    private static partial Regex MergeFormat();

    [GeneratedRegex(@"^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
