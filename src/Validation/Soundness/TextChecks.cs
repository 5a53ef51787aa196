namespace Reports.Engine.Validation.Soundness;

/// <summary>What holds of text, controls and fields.</summary>
static class TextChecks
{
    public static IReadOnlyList<SoundnessCheck> All { get; } =
    [
        new SpacesArePreserved(),
        new LineBreaksAreElements(),
        new ContentControlsHaveContent(),
        new CheckBoxGlyphsAgree(),
        new FieldsAreBalanced(),
    ];
}

/// <summary>A text that begins or ends with a space says <c>xml:space="preserve"</c>.</summary>
sealed class SpacesArePreserved : SoundnessCheck
{
    static readonly XName Space = XNamespace.Xml + "space";

    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        from part in package.Stories
        from text in part.Root!.Descendants()
        where text.Is("t") || text.Is("delText")
        let value = text.Value
        where value.Length > 0 && (IsBlank(value[0]) || IsBlank(value[^1])) && !IsPreserved(text)
        select SoundnessProblems.SpacesNotPreserved(part.PlaceOf(text));

    static bool IsBlank(char character) => character is ' ' or '\t' or '\n' or '\r';

    static bool IsPreserved(XElement text) =>
        text.AncestorsAndSelf().Select(e => e.Attribute(Space)).FirstOrDefault(a => a is not null)?.Value == "preserve";
}

/// <summary>No text holds a bare line break or tab: Word wants <c>w:br</c> and <c>w:tab</c>.</summary>
sealed class LineBreaksAreElements : SoundnessCheck
{
    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        from part in package.Stories
        from text in part.Root!.Descendants(W.Main + "t")
        where text.Value.AsSpan().Trim().IndexOfAny('\n', '\r', '\t') >= 0
        select SoundnessProblems.RawBreak(part.PlaceOf(text));
}

/// <summary>Every content control has something inside.</summary>
sealed class ContentControlsHaveContent : SoundnessCheck
{
    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        from part in package.Stories
        from control in part.Root!.Descendants(W.Main + "sdt")
        where control.Child("sdtContent")?.Elements().Any() != true
        select SoundnessProblems.EmptyControl(part.PlaceOf(control));
}

/// <summary>A check box shows the character that belongs to its stored state.</summary>
sealed class CheckBoxGlyphsAgree : SoundnessCheck
{
    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        from part in package.Stories
        from control in part.Root!.Descendants(W.Main + "sdt")
        let box = CheckBox.Of(control)
        where box is { IsGlyphRight: false }
        select SoundnessProblems.BoxAndGlyphDiffer(part.PlaceOf(control), box.IsChecked);
}

/// <summary>Every field that begins also ends, in its own header, note, text box or body.</summary>
sealed class FieldsAreBalanced : SoundnessCheck
{
    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        from part in package.Stories
        from container in WordBlocks.Containers(part)
        let wrong = Unbalanced(container)
        where wrong is not null
        select SoundnessProblems.FieldUnbalanced(part.PlaceOf(wrong));

    static XElement? Unbalanced(XElement container)
    {
        var open = new Stack<XElement>();
        foreach (var mark in container.Descendants(W.FieldChar).Where(m => Scope(m) == container))
        {
            var type = mark.Attr("fldCharType");
            if (type == "begin")
                open.Push(mark);
            else if (open.Count == 0)
                return mark;
            else if (type == "end")
                open.Pop();
        }
        return open.TryPeek(out var left) ? left : null;
    }

    static XElement? Scope(XElement mark) => mark.Ancestors().FirstOrDefault(WordBlocks.IsContainer);
}
