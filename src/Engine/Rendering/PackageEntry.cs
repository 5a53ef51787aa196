using Reports.Engine.Packaging;

namespace Reports.Engine.Rendering;

/// <summary>One entry of the finished zip: bytes packed already, or a program that writes them.</summary>
/// <param name="Part">The part as it stands in the template.</param>
/// <param name="Packed">Its packed bytes; null when a program writes it.</param>
/// <param name="Program">Its program; null when it never changes.</param>
/// <param name="IsOptional">True for a picture that only those documents hold that show it.</param>
sealed record PackageEntry(PackagePart Part, PackedEntry? Packed, PartProgram? Program, bool IsOptional = false);
