using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Reports.Templates.Tests.Documents.Claims;

/// <summary>What somebody has said of every sentence of one form: the file <c>forms/EDITION/FORM.json</c> beside the tests.</summary>
/// <param name="Fixed">Headings, labels, rules of the form: true of every paper of its kind.</param>
/// <param name="Claims">Sentences that need facts.</param>
sealed record ClaimList(IReadOnlySet<string> Fixed, IReadOnlyList<Claim> Claims)
{
    /// <summary>The list of a form; empty when nobody has written one.</summary>
    /// <param name="form">Edition and file, such as <c>2023/nghi-quyet.docx</c>.</param>
    public static ClaimList Of(string form)
    {
        var file = FileOf(form);
        if (!File.Exists(file))
            return new(new HashSet<string>(), []);

        var list = JsonNode.Parse(File.ReadAllText(file))!;
        return new(list["fixed"]!.AsArray().Select(words => (string)words!).ToHashSet(), [.. list["claims"]!.AsArray().Select(entry => Claim.Of(entry!))]);
    }

    public static string FileOf(string form, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "forms", form + ".json");
}
