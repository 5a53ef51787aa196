using Reports.Engine.Data;

namespace Reports.Cli.Files;

/// <summary>What a folder of templates says once for all commands: <c>reports.json</c>, found from a template upwards.</summary>
/// <remarks>Paths in it are relative to it. What the command line says goes before it.</remarks>
/// <param name="Schema">The JSON Schema that names are checked against; null for none.</param>
/// <param name="Data">The data that names are checked against; null for none.</param>
/// <param name="Off">The codes of findings of <c>lint</c> that are not asked for.</param>
/// <param name="Output">The pattern of a document's name, as <c>batch --name</c> takes it; null for that of the data.</param>
sealed record ProjectFile(string? Schema, string? Data, IReadOnlyList<string> Off, string? Output)
{
    const string Name = "reports.json";

    static readonly string[] Names = ["schema", "data", "off", "output"];

    static ProjectFile None { get; } = new(null, null, [], null);

    /// <summary>The file itself and those that it names: what changes what is said of a template.</summary>
    public IReadOnlyList<string> Files { get; private init; } = [];

    /// <summary>What names are checked against, as the file says it; null when it says nothing.</summary>
    public string? Shown => (Schema ?? Data) is { } named ? Path.GetRelativePath(Path.GetDirectoryName(Files[0])!, named).Replace('\\', '/') : null;

    /// <summary>The file that holds for a template; one without any settings when there is none.</summary>
    public static ProjectFile For(string template, DiagnosticBag problems)
    {
        for (var folder = Path.GetDirectoryName(Path.GetFullPath(template)); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Combine(folder, Name) is var file && File.Exists(file))
                return Read(file, problems);
        }

        return None;
    }

    static ProjectFile Read(string file, DiagnosticBag problems)
    {
        var found = new DiagnosticBag();
        var members = InputFile.Read(file, found) is { } bytes ? JsonValues.Read(bytes, file, found).AsObject() : null;
        if (members is null && !found.HasErrors)
            found.Add(CliProblems.NotAnObject(file));
        foreach (var name in members?.Names.Where(name => !IsProper(name, members[name])) ?? [])
            found.Add(CliProblems.WrongSetting(file, name, Names));
        problems.AddRange(found);
        if (members is null || found.HasErrors)
            return None with { Files = [file] };

        string? Beside(string name) => members[name].AsString() is { } path ? Path.Combine(Path.GetDirectoryName(file)!, path) : null;
        var (schema, data) = (Beside("schema"), Beside("data"));
        return new(schema, data, [.. members["off"].AsArray()?.Select<Value, string>(code => code.AsString()!) ?? []], members["output"].AsString())
        {
            Files = [file, .. new[] { schema, data }.OfType<string>()],
        };
    }

    static bool IsProper(string name, Value value) => name switch
    {
        "$schema" or "schema" or "data" or "output" => value.IsNull || value.IsString,
        "off" => value.IsNull || value.AsArray()?.All<Value>(code => code.IsString) == true,
        _ => false,
    };
}
