using Reports.Engine.Packaging.Deflating;
using Reports.Engine.Scripting;

namespace Reports.Engine.Rendering;

/// <summary>A part that changes from document to document, compiled: static bytes and code, no tree any more.</summary>
/// <param name="Name">The part's name in the zip.</param>
/// <param name="Script">The program.</param>
/// <param name="Plan">What is known of its compressed form; null when it is compressed anew for every document.</param>
/// <param name="Checksums">The checksums of its stretches; null when the plan knows them.</param>
/// <param name="Listing">The program as text, for people and tests.</param>
sealed record PartProgram(string Name, Script Script, DeflatePlan? Plan, StretchChecksums? Checksums, string Listing);
