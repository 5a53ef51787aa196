namespace Reports.Cli.Rendering;

/// <summary>A template filled in, not yet written.</summary>
/// <param name="Content">The finished document or the text as UTF-8.</param>
/// <param name="Missing">The names used that the data does not have, each once.</param>
sealed record Rendered(byte[] Content, IReadOnlyList<string> Missing)
{
    public static Rendered Of(byte[] content, IEnumerable<Engine.Scripting.MissingName> missing) =>
        new(content, [.. missing.Select(name => name.Path).Distinct()]);
}
