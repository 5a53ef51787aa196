using Markdig.Syntax.Inlines;

namespace Reports.Site.Tongues;

/// <summary>The half of a paragraph, heading or cell that is in one language.</summary>
sealed class TongueSpan(Spoken tongue) : ContainerInline
{
    public Spoken Tongue { get; } = tongue;
}

/// <summary>A point or dash with blanks around it; between two languages it is shown only where both are.</summary>
sealed class Separator(string text) : LeafInline
{
    public string Text { get; } = text;

    /// <summary>True for the name before a colon at the beginning of a heading: it stays with either half.</summary>
    public bool IsLabel => Text.EndsWith(": ", StringComparison.Ordinal);

    public bool IsBetween { get; set; }
}
