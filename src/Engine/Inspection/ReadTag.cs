using Reports.Engine.Diagnostics;

namespace Reports.Engine.Inspection;

/// <summary>The code of one tag and where it stands.</summary>
/// <param name="Code">What stands between the braces, autocorrection undone.</param>
/// <param name="Location">The place of the code's first character that is no space; in Word, of the tag.</param>
sealed record ReadTag(string Code, Location Location);
