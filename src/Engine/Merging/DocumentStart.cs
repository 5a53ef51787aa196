namespace Reports.Engine.Merging;

/// <summary>Where a document begins that is joined behind another.</summary>
public enum DocumentStart
{
    /// <summary>On the next page.</summary>
    NewPage,

    /// <summary>On the next page with an odd number: for printing on both sides of the paper.</summary>
    OddPage,
}
