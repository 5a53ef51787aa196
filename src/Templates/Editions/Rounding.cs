namespace Reports.Templates.Editions;

/// <summary>How a limit that is not whole is made whole.</summary>
enum Rounding
{
    /// <summary>Down.</summary>
    Floor,

    /// <summary>From 0,5 up.</summary>
    HalfUp,
}
