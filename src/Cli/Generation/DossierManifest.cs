using System.Text;
using System.Text.Json.Nodes;
using Reports.Engine.Data;
using Reports.Templates.Documents;
using Reports.Templates.Editions;
using Reports.Templates.Rules;

namespace Reports.Cli.Generation;

/// <summary>The record of a run, <c>dossier.json</c>: what was made from what, so that an archive can prove it.</summary>
/// <remarks>Holds no time and no path of the machine: the same data, forms and build of the program give the same manifest.</remarks>
static class DossierManifest
{
    public const string FileName = "dossier.json";

    /// <summary>The key of the files that earlier runs made and this one does not.</summary>
    public const string Earlier = "earlier";

    /// <summary>The key of the hash of everything that a file was made from: where it is the same, so is the file.</summary>
    public const string Key = "made_from";

    const int FormatVersion = 1;

    public static byte[] Of(ManifestSource source, MadeDossier dossier, IEnumerable<StoppedPaper> stopped, IReadOnlyList<EarlierFile> left, FindingSet findings)
    {
        var manifest = new JsonObject
        {
            ["version"] = FormatVersion,
            ["program"] = $"reports {typeof(DossierManifest).Assembly.GetName().Version!.ToString(3)}",
            ["edition"] = source.Edition.Id,
            ["layout"] = source.Edition.LayoutId,
            ["data"] = new JsonArray([.. source.Data.Select(data => File(data.Name, data.Sha256))]),
            ["documents"] = new JsonArray([.. dossier.Papers.Select(paper => Of(paper, source))]),
            ["joined"] = new JsonArray([.. dossier.Joined.Select(Of)]),
            ["not_made"] = new JsonArray([.. dossier.NotMade.Select(paper => Of(paper, paper.Lacks)), .. stopped.Select(Of)]),
            ["findings"] = new JsonArray([.. findings.All.Select(Of)]),
        };
        if (left.Count > 0)
            manifest[Earlier] = new JsonArray([.. left.Select(Of)]);
        return Encoding.UTF8.GetBytes(ReadableJson.Text(manifest) + "\n");
    }

    static JsonObject Of(RenderedPaper paper, ManifestSource source)
    {
        var made = Of(paper.Paper, paper.Missing);
        made["file"] = paper.Paper.Output;
        made["sha256"] = Sha256.Of(paper.Content);
        made["form"] = File(Path.GetFileName(paper.Paper.Document.TemplatePath), paper.FormSha256);
        // A paper that holds other files, or that was made with findings, is made each time.
        if (!paper.HoldsFiles && paper.Diagnostics.Count == 0)
            made[Key] = source.KeyOf(paper.FormSha256, paper.Missing);
        return made;
    }

    static JsonObject Of(JoinedForms forms)
    {
        var made = File(forms.Output, Sha256.Of(forms.Content));
        made["members"] = forms.Members;
        if (forms.Key is not null)
            made[Key] = forms.Key;
        return made;
    }

    // Whoever makes it again some day finds it as it was.
    static JsonObject Of(EarlierFile file)
    {
        var kept = File(file.File, file.Sha256);
        if (file.Id is not null)
            kept["id"] = file.Id;
        if (file.Missing.Count > 0)
            kept["missing"] = new JsonArray([.. file.Missing.Select(Of)]);
        if (file.Key is not null)
            kept[Key] = file.Key;
        return kept;
    }

    static JsonObject Of(PlannedPaper paper, IEnumerable<Missing> missing)
    {
        var members = new JsonObject { ["id"] = paper.Document.Id, ["name"] = paper.Document.Name };
        if (paper.Member is { } member)
            members["member"] = member;
        members["missing"] = new JsonArray([.. missing.Select(Of)]);
        return members;
    }

    static JsonObject Of(StoppedPaper stopped)
    {
        var members = Of(stopped.Paper, []);
        members["errors"] = new JsonArray([.. stopped.Codes.Select(code => (JsonNode)code)]);
        return members;
    }

    static JsonObject Of(Missing lack)
    {
        var members = new JsonObject { ["label"] = lack.Label };
        if (lack.Path.Length > 0)
            members["path"] = lack.Path;
        return members;
    }

    static JsonObject Of(Finding finding)
    {
        var members = new JsonObject
        {
            ["code"] = finding.Diagnostic.Code,
            ["severity"] = finding.Diagnostic.Severity.ToString().ToLowerInvariant(),
            ["path"] = (finding.Diagnostic.Location as FactLocation)?.Path,
            ["message"] = finding.Diagnostic.Message.Vietnamese,
        };
        if (finding.Acknowledged is { } reason)
            members["acknowledged"] = reason;
        return members;
    }

    static JsonObject File(string name, string sha256) => new() { ["file"] = name, ["sha256"] = sha256 };
}

/// <summary>A data file.</summary>
/// <param name="Name">Without its folder.</param>
sealed record HashedFile(string Name, string Sha256);

/// <summary>What the papers of a run are made from.</summary>
/// <param name="CatalogueSha256">The hash of editions, layouts, scales and words.</param>
sealed record ManifestSource(Edition Edition, IReadOnlyList<HashedFile> Data, string CatalogueSha256)
{
    public static ManifestSource Of(Edition edition, params IReadOnlyList<LoadedYear> years) =>
        new(edition, [.. years.Select(year => new HashedFile(Path.GetFileName(year.Year.Name), Sha256.Of(year.Bytes.Span)))], years[0].Catalogue.Sha256);

    /// <summary>The hash of all that decides the bytes of a paper that holds no other files, and of what is said of it.</summary>
    /// <param name="form">The hash of its form.</param>
    public string KeyOf(string form, IEnumerable<Missing> missing) => Sha256.Of(Encoding.UTF8.GetBytes(string.Join(
        '\n',
        [ProgramBuild.Identity, CatalogueSha256, Edition.Id, Edition.LayoutId, form, .. Data.Select(data => data.Sha256), .. missing.Select(lack => $"{lack.Label}\t{lack.Path}")])));
}
