namespace Reports.Snapshots;

/// <summary>A text is not the approved one; the message shows where.</summary>
public sealed class SnapshotException(string message) : Exception(message);
