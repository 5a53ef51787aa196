namespace Reports.Templates.Editions;

/// <summary>Which members a form is for.</summary>
enum FormAudience
{
    /// <summary>Every member.</summary>
    Everyone,

    /// <summary>Members without a leadership post.</summary>
    Ordinary,

    /// <summary>Members with a leadership post.</summary>
    Leader,

    /// <summary>Members who do not work in the political system.</summary>
    Outside,
}
