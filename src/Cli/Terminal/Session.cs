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
    AllWell = 0,

    /// <summary>Something for the user to repair, printed.</summary>
    ToRepair = 1,
    WrongUsage = 2,
    OwnFault = 3,
}

/// <summary>The language of messages: <c>--lang</c>, else the system's, and Vietnamese where that is not English.</summary>
static class SpokenLanguage
{
    public const string OptionName = "--lang";

    // The order in which POSIX looks for the language of messages.
    static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Looks before the arguments are parsed: what is wrong with them must be said in the right language too.</summary>
    public static Language Of(IReadOnlyList<string> arguments, Func<string, string?> variable)
    {
        var wanted = Asked(arguments) ?? Variables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return wanted?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? Language.English : Language.Vietnamese;
    }

    static string? Asked(IReadOnlyList<string> arguments)
    {
        for (var at = 0; at < arguments.Count && arguments[at] != "--"; at++)
        {
            if (arguments[at] == OptionName)
                return at + 1 < arguments.Count ? arguments[at + 1] : null;
            if (arguments[at].StartsWith(OptionName + "=", StringComparison.Ordinal))
                return arguments[at][(OptionName.Length + 1)..];
        }

        return null;
    }
}
