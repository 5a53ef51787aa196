namespace Reports.Engine.Compiling.Links;

/// <summary>The address of a link as its author typed it: Word encodes the braces and what stands between them.</summary>
static class TaggedAddress
{
    const string Opening = "%7B%7B";
    const string Closing = "%7D%7D";

    /// <returns>The address with its tags; null for one without.</returns>
    public static string? Of(string target)
    {
        var address = target;
        for (int open; (open = address.IndexOf(Opening, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            var close = address.IndexOf(Closing, open, StringComparison.OrdinalIgnoreCase);
            if (close < 0)
                break;
            var end = close + Closing.Length;
            address = address[..open] + Uri.UnescapeDataString(address[open..end]) + address[end..];
        }

        return Tags.TagSpans.Find(address).Any(span => span.Kind == Tags.TagSpanKind.Tag) ? address : null;
    }
}
