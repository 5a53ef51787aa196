namespace Reports.Templates.Editions;

/// <summary>A form of the guidance that the edition cannot make.</summary>
public sealed record MissingForm
{
    /// <summary>The code, such as <c>Mẫu 03-HD KĐ.ĐG 2025</c>.</summary>
    public required string FormCode { get; init; }

    /// <summary>The name in the guidance's list of forms.</summary>
    public required string Name { get; init; }

    /// <summary>Why there is none.</summary>
    public required string Reason { get; init; }
}
