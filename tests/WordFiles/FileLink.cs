namespace Reports.WordFiles;

/// <summary>A relationship of a file under test.</summary>
/// <param name="Owner">The entry name of the part that owns it; empty for the package.</param>
/// <param name="Id">Its id.</param>
/// <param name="Type">Its full type.</param>
/// <param name="Target">Where it leads.</param>
/// <param name="IsExternal">Whether that lies outside the package.</param>
public sealed record FileLink(string Owner, string Id, string Type, string Target, bool IsExternal);
