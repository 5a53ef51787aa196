namespace Reports.Engine.Diagnostics;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing has to change.</summary>
    Note,

    /// <summary>Probably wrong; the document is written all the same.</summary>
    Warning,

    /// <summary>Wrong; must be repaired before a document is written.</summary>
    Error,
}
