using Reports.Engine;

namespace Reports.Cli.Generation;

/// <summary>A form, compiled, with the hash of its file.</summary>
sealed record Form(WordTemplate Template, string Sha256);
