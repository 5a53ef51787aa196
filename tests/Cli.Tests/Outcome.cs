using Reports.Cli.Terminal;

namespace Reports.Cli.Tests;

/// <summary>What a command line did: how it ended, and what it said where.</summary>
sealed record Outcome(ExitCode Code, string Output, string Error);
