namespace Reports.Cli.Files;

/// <summary>Which build of the program makes something: the bytes of another one may differ.</summary>
static class ProgramBuild
{
    /// <summary>Name, version and module id of each of our assemblies that decides what a document is.</summary>
    public static string Identity { get; } = string.Join(
        ' ',
        new[] { typeof(ProgramBuild), typeof(Templates.Documents.Dossier), typeof(Engine.WordTemplate) }
            .Select(type => type.Assembly)
            .Select(assembly => $"{assembly.GetName().Name}/{assembly.GetName().Version!.ToString(3)}+{assembly.ManifestModule.ModuleVersionId.ToString("N")[..8]}"));
}
