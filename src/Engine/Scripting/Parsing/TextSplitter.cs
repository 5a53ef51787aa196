using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting.Output;
using Reports.Engine.Scripting.Segments;

namespace Reports.Engine.Scripting.Parsing;

/// <summary>Cuts a text template into static text and tags, and takes away the white space that <c>-</c> and <c>~</c> ask to.</summary>
sealed class TextSplitter
{
    readonly string _text;
    readonly string _file;
    readonly TextEncoder _encoder;
    readonly DiagnosticBag _diagnostics;
    readonly List<Segment> _segments = [];
    int _position;

    TextSplitter(string text, string file, TextEncoder encoder, DiagnosticBag diagnostics)
    {
        _text = text;
        _file = file;
        _encoder = encoder;
        _diagnostics = diagnostics;
    }

    /// <param name="text">The template.</param>
    /// <param name="file">Its name for messages.</param>
    /// <param name="encoder">Escapes what its tags print.</param>
    /// <param name="diagnostics">Takes tags that are never closed.</param>
    public static IReadOnlyList<Segment> Split(string text, string file, TextEncoder encoder, DiagnosticBag diagnostics)
    {
        var splitter = new TextSplitter(text, file, encoder, diagnostics);
        splitter.Run();
        return splitter._segments;
    }

    void Run()
    {
        while (_position < _text.Length)
        {
            var (open, percents) = FindOpening();
            var (kept, indent) = KeepBefore(open, percents);
            AddStatic(_position, kept);
            if (open == _text.Length)
                return;

            var content = open + 2 + percents;
            if (Strips(content) != Strip.None)
                content++;
            if (percents == 0)
                ReadTag(open, content, indent);
            else
                ReadEscape(open, content, percents);
        }
    }

    /// <summary>The next <c>{{</c>, or <c>{%{</c> with its number of percent signs; the end of the text when there is none.</summary>
    (int Open, int Percents) FindOpening()
    {
        for (var open = _text.IndexOf('{', _position); open >= 0; open = _text.IndexOf('{', open + 1))
        {
            var next = open + 1;
            while (next < _text.Length && _text[next] == '%')
                next++;
            if (next < _text.Length && _text[next] == '{')
                return (open, next - open - 1);
        }

        return (_text.Length, 0);
    }

    /// <summary>Where the static text before a tag ends, and the spaces that stand alone before the tag on its line.</summary>
    (int End, string Indent) KeepBefore(int open, int percents)
    {
        var end = open;
        if (open < _text.Length)
        {
            switch (Strips(open + 2 + percents))
            {
                case Strip.All:
                    while (end > _position && char.IsWhiteSpace(_text[end - 1]))
                        end--;
                    break;
                case Strip.Line:
                    while (end > _position && char.IsWhiteSpace(_text[end - 1]) && _text[end - 1] != '\n')
                        end--;
                    break;
            }
        }

        return (end, end > _position ? IndentBefore(end) : string.Empty);
    }

    string IndentBefore(int end)
    {
        var start = end;
        while (start > 0 && _text[start - 1] != '\n')
        {
            if (!char.IsWhiteSpace(_text[start - 1]))
                return string.Empty;
            start--;
        }

        return _text[start..end];
    }

    void ReadTag(int open, int content, string indent)
    {
        var lexer = CodeLexer.ReadTag(_text, content);
        var code = _text[content..lexer.End];
        _segments.Add(new CodeSegment(code, _encoder, new TextOrigin(_file, _text, content)) { Indent = indent });
        if (lexer.End == _text.Length && lexer.Problems.Count == 0)
            ReportOpen(open, "{{", "}}");

        Leave(lexer.End, closing: 2);
    }

    void ReadEscape(int open, int content, int percents)
    {
        var closing = "}" + new string('%', percents) + "}";
        var end = _text.IndexOf(closing, content, StringComparison.Ordinal);
        if (end < 0)
        {
            ReportOpen(open, _text.Substring(open, percents + 2), closing);
            end = _text.Length;
        }

        var strips = end > content && _text[end - 1] is ('-' or '~') ? 1 : 0;
        AddStatic(content, end - strips);
        Leave(end - strips, closing.Length);
    }

    /// <summary>Goes behind the end of a tag, and behind the white space that its end takes away.</summary>
    void Leave(int end, int closing)
    {
        var strip = Strips(end);
        _position = Math.Min(_text.Length, end + closing + (strip == Strip.None ? 0 : 1));
        if (strip == Strip.None)
            return;

        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
        {
            var isLineEnd = _text[_position] == '\n';
            _position++;
            if (strip == Strip.Line && isLineEnd)
                return;
        }
    }

    void AddStatic(int start, int end)
    {
        if (end > start)
            _segments.Add(new StaticSegment(_text[start..end]));
    }

    void ReportOpen(int open, string opening, string closing) =>
        _diagnostics.Add(ScriptProblems.TagNeverClosed(new TextOrigin(_file, _text, open).At(0, opening.Length), opening, closing));

    Strip Strips(int position) => position >= _text.Length
        ? Strip.None
        : _text[position] switch
        {
            '-' => Strip.All,
            '~' => Strip.Line,
            _ => Strip.None,
        };

    /// <summary>How much white space a tag takes away on one side.</summary>
    enum Strip
    {
        None,

        /// <summary><c>~</c>: before the tag up to the line's start, behind it up to the line's end.</summary>
        Line,

        /// <summary><c>-</c>: all of it, lines included.</summary>
        All,
    }
}
