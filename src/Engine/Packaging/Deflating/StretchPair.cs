using Reports.Engine.Output;

namespace Reports.Engine.Packaging.Deflating;

/// <summary>A stretch with its surroundings and alone; the same where it has none.</summary>
sealed record StretchPair(Stretch Stretch, PreparedStretch Full, PreparedStretch Alone);
