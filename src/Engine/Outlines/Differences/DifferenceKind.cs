namespace Reports.Engine.Outlines.Differences;

/// <summary>How two sides differ at a place.</summary>
public enum DifferenceKind
{
    /// <summary>They do not.</summary>
    Same,

    /// <summary>Both have it, not alike.</summary>
    Changed,

    /// <summary>Only the old side has it.</summary>
    Removed,

    /// <summary>Only the new side has it.</summary>
    Added,
}
