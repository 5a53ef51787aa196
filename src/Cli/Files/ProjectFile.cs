using Reports.Cli.Texts;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;

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

    static readonly string[] Keys = ["$schema", "schema", "data", "off", "output"];

    static ProjectFile None { get; } = new(null, null, [], null);

    /// <summary>The file that holds for a template; one without any settings when there is none.</summary>
    /// <param name="template">The template's path.</param>
    /// <param name="problems">Receives what is wrong with the file.</param>
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
        if (InputFile.Read(file, found) is { } bytes && JsonValues.Read(bytes, file, found).AsObject() is { } members)
        {
            foreach (var name in members.Names.Except(Keys))
                found.Add(CliProblems.WrongSetting(file, name, Keys[1..]));
            string? Text(string name) => !members.TryGet(name, out var value) || value.IsNull ? null : value.AsString() ?? Wrong<string>(name);
            T? Wrong<T>(string name)
            {
                found.Add(CliProblems.WrongSetting(file, name, Keys[1..]));
                return default;
            }

            string? Beside(string name) => Text(name) is { } path ? Path.Combine(Path.GetDirectoryName(file)!, path) : null;
            var off = members["off"].AsArray()?.Select<Value, string?>(code => code.AsString()).ToList() ?? (members["off"].IsNull ? [] : Wrong<List<string?>>("off"));
            if (off?.Contains(null) == true)
                Wrong<string>("off");
            var settings = new ProjectFile(Beside("schema"), Beside("data"), [.. off?.OfType<string>() ?? []], Text("output"));
            problems.AddRange(found);
            return settings;
        }

        if (!found.HasErrors)
            found.Add(CliProblems.NotAnObject(file));
        problems.AddRange(found);
        return None;
    }
}
