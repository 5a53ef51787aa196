namespace Reports.Engine.Tags;

/// <summary>What stands between braces.</summary>
enum TagSpanKind
{
    /// <summary><c>{{ code }}</c>.</summary>
    Tag,

    /// <summary><c>{%{ text }%}</c>: printed as it stands.</summary>
    Escape,

    /// <summary><c>{{</c> without its <c>}}</c>.</summary>
    Unclosed,
}
