namespace Reports.Templates.Editions;

/// <summary>Whom a paper is made for.</summary>
public enum DocumentScope
{
    /// <summary>One for the branch.</summary>
    Branch,

    /// <summary>One for every member.</summary>
    Member,

    /// <summary>One for the organisation above, out of the years of its branches.</summary>
    Superior,
}
