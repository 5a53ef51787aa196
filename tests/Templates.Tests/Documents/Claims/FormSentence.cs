namespace Reports.Templates.Tests.Documents.Claims;

/// <summary>A piece of a form's own text that stands between tags: it is printed as a whole or not at all.</summary>
/// <param name="Number">Its number in the form; the marker in the filled form carries it.</param>
/// <param name="Words">The paragraph with «…» for each value; the piece itself in ‹ › where the paragraph has others.</param>
sealed record FormSentence(int Number, string Words)
{
    /// <summary>True for the words that stand where a fact is missing: they claim nothing.</summary>
    public bool IsPlaceholder => Words.Contains("‹[chưa có:", StringComparison.Ordinal) || Words.StartsWith("[chưa có:", StringComparison.Ordinal);
}
