using Reports.Engine.Scripting;

namespace Reports.Engine.Inspection;

/// <summary>A template as a person reads it: its tags from top to bottom, and the names they use, however much is wrong with it.</summary>
/// <param name="File">The file's name as the caller gave it.</param>
/// <param name="Tags">Every tag, in reading order.</param>
/// <param name="Uses">Every use of a name of the data, loop variables followed back to their lists.</param>
/// <param name="Package">The Word file; null for a text template.</param>
sealed record ReadTemplate(
    string File,
    IReadOnlyList<ReadTag> Tags,
    IReadOnlyList<NameUse> Uses,
    Word.ReadDocument? Package);
