namespace Reports.Templates.Json;

/// <summary>A named value of an object.</summary>
/// <param name="Name">The key, composed (NFC).</param>
/// <param name="Offset">The byte where the key begins.</param>
/// <param name="Value">The value.</param>
sealed record NodeMember(string Name, int Offset, Node Value);
