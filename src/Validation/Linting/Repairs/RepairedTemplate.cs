namespace Reports.Engine.Validation.Linting.Repairs;

/// <summary>A template with repaired tags.</summary>
/// <param name="Bytes">The whole file.</param>
/// <param name="Parts">The parts that changed, by their names in the package; empty when there was nothing to repair.</param>
sealed record RepairedTemplate(byte[] Bytes, IReadOnlyList<string> Parts);
