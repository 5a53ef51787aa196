using System.Text.Json;

namespace Reports.Engine.Verification;

/// <summary>Reads a <c>case.json</c>.</summary>
static class CaseDescription
{
    static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    internal static VerificationCase? Read(string file, string name, string folder, DiagnosticBag problems)
    {
        if (Values(file, problems) is not { } values)
            return null;
        var template = values.GetValueOrDefault("template");
        var document = values.GetValueOrDefault("document");
        if (template is null == document is null)
        {
            problems.Add(VerificationProblems.TemplateOrDocument(file));
            return null;
        }
        var known = (string[])["template", "document", "data"];
        return new VerificationCase(
            name,
            folder,
            template is null ? null : Path.GetFullPath(Path.Combine(folder, template)),
            document,
            Path.GetFullPath(Path.Combine(folder, values.GetValueOrDefault("data") ?? "data.json")),
            values.Where(v => !known.Contains(v.Key)).ToDictionary(StringComparer.Ordinal));
    }

    static Dictionary<string, string>? Values(string file, DiagnosticBag problems)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file), Lenient);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                problems.Add(VerificationProblems.TemplateOrDocument(file));
                return null;
            }
            var values = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var property in json.RootElement.EnumerateObject())
                values[property.Name] = property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString()! : property.Value.GetRawText();
            return values;
        }
        catch (JsonException exception)
        {
            problems.Add(VerificationProblems.NotJson(file, (int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1));
            return null;
        }
    }
}
