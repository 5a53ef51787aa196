using Reports.Engine.Rendering;
using Reports.Engine.Scripting;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Fields;

/// <summary>Values in the codes of fields stay one argument each: the encoder of each is chosen by the quotes and words around its tag.</summary>
static class FieldArguments
{
    public static void Find(Story story)
    {
        var tags = story.Tags.Where(tag => tag.Run.Element(W.FieldCode) is not null).ToDictionary(tag => tag.Run);
        if (tags.Count == 0)
            return;
        foreach (var field in Field.In(story.Root).Where(field => field.Pieces.Any(piece => tags.ContainsKey(piece.Parent!))))
        {
            var words = field.Pieces.Select(piece => tags.TryGetValue(piece.Parent!, out var tag) ? new CodeWord("", tag.Kind, tag) : new CodeWord(piece.Value, null, null)).ToList();
            foreach (var (word, encoder) in Encoders(words))
                story.FieldTags[word.Tag!] = encoder;
        }
    }

    /// <summary>The encoders of the tags in an attribute that is the code of a simple field; null for any other.</summary>
    public static Func<TagSpan, TextEncoder>? EncodersOf(XAttribute attribute)
    {
        if (attribute.Parent?.Name != W.SimpleField || attribute.Name != W.Main + "instr")
            return null;
        var encoders = new Dictionary<int, TextEncoder>();
        var words = new List<CodeWord>();
        var from = 0;
        foreach (var span in TagSpans.Find(attribute.Value).Where(span => span.Kind == TagSpanKind.Tag))
        {
            words.Add(new CodeWord(attribute.Value[from..span.Start], null, null));
            words.Add(new CodeWord("", TagSplitter.Split(TagCode.Of(attribute.Value.Substring(span.Start, span.Length)).Code).Last().Kind, null) { At = span.Start });
            from = span.End;
        }

        words.Add(new CodeWord(attribute.Value[from..], null, null));
        foreach (var (word, encoder) in Encoders(words))
            encoders[word.At] = encoder;
        return span => encoders.GetValueOrDefault(span.Start, PlainEncoder.Instance);
    }

    static IEnumerable<(CodeWord Word, TextEncoder Encoder)> Encoders(IReadOnlyList<CodeWord> words)
    {
        // { = {{ a }} + 1 } calculates: a text between quotes would be none of its numbers.
        var isFormula = string.Concat(words.Select(word => word.Text)).TrimStart().StartsWith('=');
        var (inQuotes, begins) = (false, true);
        var branches = new Stack<(bool InQuotes, bool Begins)>();
        foreach (var (index, word) in words.Index())
        {
            if (word.Kind is null)
                (inQuotes, begins) = After(word.Text, inQuotes, begins);
            else if (word.Kind is TagKind.Value or TagKind.Block)
            {
                var ends = words.Skip(index + 1).SkipWhile(next => next.Kind is not null && next.Kind is not (TagKind.Value or TagKind.Block)).FirstOrDefault() is not { } follower
                    || (follower.Kind is null && (follower.Text.Length == 0 || char.IsWhiteSpace(follower.Text[0])));
                yield return (word, begins && ends && !inQuotes && !isFormula ? FieldArgumentEncoder.Alone : FieldArgumentEncoder.Inside);
                begins = false;
            }
            else if (word.Kind == TagKind.Open)
                branches.Push((inQuotes, begins));
            else if (word.Kind == TagKind.Divide && branches.TryPeek(out var branch))
                (inQuotes, begins) = branch;
            else if (word.Kind == TagKind.Close)
                branches.TryPop(out _);
        }
    }

    // Whether quotes are open behind a text, and whether a new argument begins there.
    static (bool InQuotes, bool Begins) After(string text, bool inQuotes, bool begins)
    {
        for (var at = 0; at < text.Length; at++)
        {
            begins = !inQuotes && char.IsWhiteSpace(text[at]);
            if (text[at] == '\\' && inQuotes)
                at++;
            else if (text[at] == '"')
                inQuotes = !inQuotes;
        }

        return (inQuotes, begins);
    }

    sealed record CodeWord(string Text, TagKind? Kind, Tag? Tag)
    {
        public int At { get; init; }
    }
}
