using Reports.Engine.Tags;

namespace Reports.Engine.Lifting;

/// <summary>A loop over the cells of a row.</summary>
/// <param name="Open">Its opening tag.</param>
/// <param name="Close">Its end.</param>
/// <param name="First">The first grid column it repeats.</param>
/// <param name="End">The first grid column after it.</param>
sealed record ColumnLoop(Tag Open, Tag Close, int First, int End)
{
    static readonly string[] Options = [" limit:", " offset:", " reversed"];

    /// <summary>The list it runs over: what stands after <c>in</c>, without <c>limit:</c> and the like.</summary>
    public string List
    {
        get
        {
            var code = Open.Code;
            var start = code.IndexOf(" in ", StringComparison.Ordinal) + 4;
            var end = Options
                .Select(word => code.IndexOf(word, start, StringComparison.Ordinal))
                .Where(at => at >= 0)
                .Append(code.Length)
                .Min();
            return code[start..end].Trim();
        }
    }
}
