namespace Reports.Engine.Lifting;

/// <summary>Where a group acts.</summary>
enum Level
{
    /// <summary>On runs of one paragraph.</summary>
    Run,

    /// <summary>On whole paragraphs and tables.</summary>
    Block,

    /// <summary>On whole cells of one row.</summary>
    Cell,

    /// <summary>On whole rows of one table.</summary>
    Row,
}
