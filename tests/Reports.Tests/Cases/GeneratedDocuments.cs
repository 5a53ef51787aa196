using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Reports.Engine.Outlines;
using Reports.Engine.Verification;

namespace Reports.Tests.Cases;

/// <summary>What <c>reports generate</c> writes for the cases, each dossier once. It knows nothing of <c>reports verify</c>.</summary>
public sealed class GeneratedDocuments : IDisposable
{
    readonly ConcurrentDictionary<string, Lazy<Dossier>> _dossiers = new(StringComparer.Ordinal);

    /// <summary>The folder of the forms; null for the program's own.</summary>
    public string? Templates { get; init; }

    /// <summary>The documents of a case by the names of their approved files, as text.</summary>
    internal IReadOnlyDictionary<string, string> Of(VerificationCase @case)
    {
        var dossier = DossierOf(@case);
        var first = @case.Options.TryGetValue("first", out var count) ? int.Parse(count, CultureInfo.InvariantCulture) : int.MaxValue;
        return Manifest(dossier).Where(document => document.Id == @case.Document).Take(first)
            .ToDictionary(document => NameOf(document.File), document => TextOf(document.File, dossier.Bytes(document.File)));
    }

    /// <summary>True when a document of the case is made with a form of this hash.</summary>
    internal bool Uses(VerificationCase @case, string sha256) =>
        Manifest(DossierOf(@case)).Any(document => document.Id == @case.Document && document.Form == sha256);

    /// <summary>The ids of the documents of a dossier, each once.</summary>
    internal static IEnumerable<string> IdsOf(Dossier dossier) => Manifest(dossier).Select(document => document.Id).Distinct();

    public void Dispose()
    {
        foreach (var dossier in _dossiers.Values)
            dossier.Value.Dispose();
    }

    Dossier DossierOf(VerificationCase @case) => _dossiers.GetOrAdd(@case.Data, data => new(() =>
    {
        // All cases are about samples: the program's own forms give the dossiers that other tests read as well.
        var dossier = Templates is null ? Dossier.Of(Path.GetFileName(data)) : Dossier.Generate(data, Templates);
        dossier.ExitCode.Should().Be(0, dossier.Error);
        return dossier;
    })).Value;

    static IEnumerable<(string Id, string File, string Form)> Manifest(Dossier dossier)
    {
        using var json = JsonDocument.Parse(dossier.Bytes("dossier.json"));
        return [.. json.RootElement.GetProperty("documents").EnumerateArray().Select(document => (
            document.GetProperty("id").GetString()!,
            document.GetProperty("file").GetString()!,
            document.GetProperty("form").GetProperty("sha256").GetString()!))];
    }

    static string NameOf(string file) => file.Replace('/', '-').Replace(".docx", "", StringComparison.Ordinal);

    static string TextOf(string file, byte[] content) =>
        file.EndsWith(".docx", StringComparison.Ordinal) ? DocumentOutline.Of(content).ToString() : Encoding.UTF8.GetString(content);
}
