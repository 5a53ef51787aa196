namespace Reports.Templates.Figures;

/// <summary>Printed words that are put together.</summary>
static class Labels
{
    /// <summary>«Giấy khen của Ủy ban nhân dân huyện».</summary>
    public static string Award(string award, string? by) => by is null ? award : $"{award} của {by}";
}
