using Reports.Engine.Tags;
using Reports.Engine.Vietnamese;

namespace Reports.Engine.Validation.Linting.Repairs;

/// <summary>Writes the tags of a text with plain characters.</summary>
static class TextRepair
{
    /// <summary>Tags of a Word text: a name that was broken over lines is whole again as well.</summary>
    public static string Tags(string text) => Replace(text, tag => TagCode.Of(tag).Code);

    /// <summary>Tags of a text template; what stands between them is the author's, but for composed letters.</summary>
    public static string Code(string text) =>
        Spelling.Normalize(Replace(text, tag => TagCharacters.Clean(Inside(tag)).Code));

    static string Replace(string text, Func<string, string> codeOf)
    {
        if (!text.Contains("{{", StringComparison.Ordinal))
            return text;
        foreach (var span in TagSpans.Find(text).Reverse().Where(span => span.Kind == TagSpanKind.Tag))
        {
            var tag = text.Substring(span.Start, span.Length);
            text = text[..span.Start] + Plain(tag, codeOf(tag)) + text[span.End..];
        }

        return text;
    }

    // {{- and ~}} trim spaces: the code must neither lose such a sign nor gain one, as «{{– 1 }}» would.
    static string Plain(string tag, string code)
    {
        var opening = tag[2] is '-' or '~' && tag.Length > 4 ? tag[..3] : code is ['-' or '~', ..] ? "{{ " : "{{";
        var closing = Trims(tag) ? tag[^3..] : code is [.., '-' or '~'] ? " }}" : "}}";
        return opening + code + closing;
    }

    static string Inside(string tag) =>
        tag[(tag.Length > 4 && tag[2] is '-' or '~' ? 3 : 2)..^(Trims(tag) ? 3 : 2)];

    // The sign of {{-}} trims before, not after.
    static bool Trims(string tag) => tag[^3] is '-' or '~' && tag.Length > (tag[2] is '-' or '~' ? 5 : 4);
}
