namespace Reports.Templates.Editions;

/// <summary>The unit that the cap binds.</summary>
enum CapScope
{
    /// <summary>The grassroots organisation with all its branches.</summary>
    Grassroots,

    /// <summary>Every branch for itself.</summary>
    Branch,
}
