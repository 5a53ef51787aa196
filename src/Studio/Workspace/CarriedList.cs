using System.Collections.Immutable;
using System.Text.Json;
using Reports.Templates.Carrying;

namespace Reports.Studio.Workspace;

/// <summary>What became of last year's file when this year began from it, and which of it somebody has looked at; kept in the history beside the year.</summary>
/// <param name="Lines">Everything kept, cleared, changed and to be confirmed.</param>
/// <param name="Seen">The numbers of the lines that are confirmed.</param>
sealed record CarriedList(IReadOnlyList<CarryChange> Lines, ImmutableSortedSet<int> Seen)
{
    const string CarriedKey = "carried";
    const string SeenKey = "seen";

    // The list stands where the history began.
    const int MostBytes = 64 * 1024 * 1024;

    public static CarriedList None { get; } = new([], []);

    /// <summary>Writes down what a new year began with; one that began from nothing ends what a file of its name had.</summary>
    public static void Begin(string year, IReadOnlyList<CarryChange> changes)
    {
        var file = HistoryFile.Of(year);
        if (changes.Count == 0 && !File.Exists(file))
            return;
        HistoryFile.Append(file, new JsonObject
        {
            [CarriedKey] = new JsonArray([.. changes.Select(change => new JsonObject { ["kind"] = change.Kind.ToString(), ["path"] = change.Path, ["vi"] = change.Text.Vietnamese, ["en"] = change.Text.English })]),
        });
    }

    /// <summary>The list of a year; none for one that began from nothing.</summary>
    public static CarriedList Of(string year)
    {
        var list = None;
        foreach (var text in HistoryFile.Lines(HistoryFile.Of(year), MostBytes))
            list = list.With(text);
        return list;
    }

    /// <summary>Writes down that a line was looked at, or not yet.</summary>
    public CarriedList See(string year, int line, bool isSeen)
    {
        HistoryFile.Append(HistoryFile.Of(year), new JsonObject { [SeenKey] = line, ["is"] = isSeen });
        return this with { Seen = isSeen ? Seen.Add(line) : Seen.Remove(line) };
    }

    CarriedList With(string text)
    {
        // Most lines are edits, some of them long.
        if (!text.StartsWith($$"""{"{{CarriedKey}}":""", StringComparison.Ordinal) && !text.StartsWith($$"""{"{{SeenKey}}":""", StringComparison.Ordinal))
            return this;
        try
        {
            var line = JsonNode.Parse(text)!;
            if (line[CarriedKey] is JsonArray changes)
                return new([.. changes.Select(change => new CarryChange(Enum.Parse<CarryKind>(change!["kind"]!.GetValue<string>()), change["path"]?.GetValue<string>(), new(change["vi"]!.GetValue<string>(), change["en"]!.GetValue<string>())))], []);
            var number = line[SeenKey]!.GetValue<int>();
            return this with { Seen = line["is"]!.GetValue<bool>() ? Seen.Add(number) : Seen.Remove(number) };
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException or NullReferenceException or ArgumentException)
        {
            // Cut off, or spoilt by somebody.
            return this;
        }
    }
}
