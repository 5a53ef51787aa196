using Reports.Engine.Diagnostics;

namespace Reports.Cli.Terminal;

/// <summary>What every command has at hand: its surroundings and the language it speaks.</summary>
sealed record Session(Surroundings Surroundings, Language Language)
{
    /// <summary>Standard output: only what was asked for.</summary>
    public TextWriter Output => Surroundings.Output;

    /// <summary>Standard error: messages and progress.</summary>
    public TextWriter Error => Surroundings.Error;

    /// <summary>The sentence in the session's language.</summary>
    public string Say(Sentence sentence) => sentence.In(Language);
}

/// <summary>What the program says to the shell when it ends.</summary>
enum ExitCode
{
    /// <summary>All well.</summary>
    AllWell = 0,

    /// <summary>Something for the user to repair, printed.</summary>
    ToRepair = 1,

    /// <summary>Wrong usage.</summary>
    WrongUsage = 2,

    /// <summary>A fault of the program itself.</summary>
    OwnFault = 3,
}
