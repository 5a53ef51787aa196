using Reports.Engine.Diagnostics;

namespace Reports.Cli.Batch.Records;

/// <summary>A record as a file gives it, not yet numbered.</summary>
/// <param name="Line">One-based line where it begins.</param>
/// <param name="Column">One-based column where it begins, in UTF-16 units.</param>
/// <param name="Json">Its text; empty when it was not asked for.</param>
/// <param name="Problem">Why it cannot be read; null when it can.</param>
/// <param name="IsLast">True when nothing after it can be read either.</param>
readonly record struct RawRecord(int Line, int Column, byte[] Json, Diagnostic? Problem = null, bool IsLast = false);
