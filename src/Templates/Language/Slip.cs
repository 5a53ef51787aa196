namespace Reports.Templates.Language;

/// <summary>A stretch of a text that is probably not meant so.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Meant">What could be meant; empty when nothing is near.</param>
readonly record struct Slip(int Start, int End, string Meant)
{
    /// <summary>The words as they stand in the text.</summary>
    public string In(string text) => text[Start..End];
}
