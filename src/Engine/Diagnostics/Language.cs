namespace Reports.Engine.Diagnostics;

/// <summary>The language of messages. Documents are always Vietnamese.</summary>
public enum Language
{
    /// <summary>Tiếng Việt.</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}
