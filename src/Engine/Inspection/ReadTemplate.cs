using Reports.Engine.Diagnostics;
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

/// <summary>The code of one tag and where it stands.</summary>
/// <param name="Code">What stands between the braces, autocorrection undone.</param>
/// <param name="Location">The place of the code's first character that is no space; in Word, of the tag.</param>
sealed record ReadTag(string Code, Location Location);

/// <summary>A name that a template uses.</summary>
/// <param name="Path">The path from the root of the data; items of a list are written <c>members[].name</c>.</param>
/// <param name="Kind">What the template takes it for.</param>
/// <param name="IsOptional">True when every use reckons with its absence.</param>
/// <param name="Places">Where it is used, each place once; none for an object of which only members are used.</param>
sealed record TemplateName(string Path, DataKind Kind, bool IsOptional, IReadOnlyList<Location> Places);
