namespace Reports.Cli.Terminal;

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
