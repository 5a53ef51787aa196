namespace Reports.Engine.Outlines.Reading;

/// <summary>Collects the text of a paragraph; neighbours that look alike become one, however the runs were split.</summary>
sealed class InlineText
{
    readonly StringBuilder _done = new();
    readonly StringBuilder _current = new();
    string _look = "";

    /// <summary>Adds text as it is, with the look it has.</summary>
    internal void Add(string text, string look) => AddMark(Escape(text), look);

    /// <summary>Adds a mark; it joins the text around it only when that looks the same.</summary>
    internal void AddMark(string mark, string look = "")
    {
        if (mark.Length == 0)
            return;
        if (look != _look)
        {
            Close();
            _look = look;
        }
        _current.Append(mark);
    }

    /// <summary>Everything so far; spaces at both ends are made visible.</summary>
    internal string Finish()
    {
        Close();
        var text = _done.ToString();
        if (text.StartsWith(' '))
            text = "<sp>" + text[1..];
        if (text.EndsWith(' '))
            text = text[..^1] + "<sp>";
        return text;
    }

    /// <summary>Text with everything masked that the outline itself uses, and invisible characters made visible.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '\\' or '<' or '|' or '[' or '‹')
                escaped.Append('\\').Append(character);
            else if (character == '\u00A0')
                escaped.Append("<nbsp>");
            else if (IsInvisible(character))
                escaped.Append("<U+").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)).Append('>');
            else
                escaped.Append(character);
        }
        return escaped.ToString();
    }

    static bool IsInvisible(char character) =>
        character is '\u2028' or '\u2029' || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control;

    void Close()
    {
        if (_current.Length > 0 && _look.Length > 0)
            _done.Append('<').Append(_look).Append('>').Append(_current).Append("</>");
        else
            _done.Append(_current);
        _current.Clear();
    }
}
