using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Reports.Templates.Tests.Documents.Claims;

/// <summary>A first list for a form, found by taking one fact after the other out of the samples: somebody reads it before it counts.</summary>
/// <remarks>What no fact takes away is proposed as fixed; a sentence that no sample prints has no needs yet.</remarks>
static class ClaimProposal
{
    static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The list as text, one sentence a line.</summary>
    public static string Of(ClaimForm form, IReadOnlyList<JsonNode> samples)
    {
        var needs = new Dictionary<string, List<string>>();
        foreach (var sample in samples)
        {
            var printed = form.Printed(sample);
            var open = form.Form.Sentences.Where(sentence => !sentence.IsPlaceholder && printed.Contains(sentence.Number) && !needs.ContainsKey(sentence.Words)).ToList();
            if (open.Count == 0)
                continue;

            foreach (var sentence in open)
                needs[sentence.Words] = [];
            foreach (var path in FactRemoval.PathsIn(sample))
            {
                if (Without(form, sample, path) is not { } left)
                    continue;
                foreach (var sentence in open.Where(sentence => !left.Contains(sentence.Number)))
                    needs[sentence.Words].Add(path);
            }
        }

        var words = form.Form.Sentences.Where(sentence => !sentence.IsPlaceholder).Select(sentence => sentence.Words).Distinct().ToList();
        var claims = words.Where(text => !needs.TryGetValue(text, out var found) || found.Count > 0)
            .Select(text => $"    {{ \"says\": {Text(text)}, \"needs\": [{string.Join(", ", Deepest(needs.GetValueOrDefault(text) ?? []).Select(Text))}] }}");
        var @fixed = words.Where(text => needs.TryGetValue(text, out var found) && found.Count == 0).Select(text => "    " + Text(text));
        return $"{{\n  \"fixed\": [\n{string.Join(",\n", @fixed)}\n  ],\n  \"claims\": [\n{string.Join(",\n", claims)}\n  ]\n}}\n";
    }

    static HashSet<int>? Without(ClaimForm form, JsonNode sample, string path)
    {
        var left = FactRemoval.Without(sample, path);
        return Findings.Read(left.ToJsonString()).IsReadable ? form.Printed(left) : null;
    }

    static IEnumerable<string> Deepest(List<string> paths) => paths.Where(path => !paths.Any(other => other.StartsWith(path + ".", StringComparison.Ordinal) || other.StartsWith(path + "[", StringComparison.Ordinal)));

    static string Text(string words) => JsonSerializer.Serialize(words, Readable);
}
