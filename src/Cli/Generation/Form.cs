using Reports.Cli.Rendering;

namespace Reports.Cli.Generation;

/// <summary>A form, compiled, with the hash of its file.</summary>
sealed record Form(CompiledTemplate Template, string Sha256);
