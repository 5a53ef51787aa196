using Reports.Engine.Diagnostics;

namespace Reports.Cli.Terminal;

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
