using System.Text.Json.Nodes;

namespace Reports.Templates.Tests.Documents.Claims;

/// <summary>A sentence that claims something, with the facts that must stand behind it.</summary>
/// <param name="Says">The sentence, as <see cref="FormSentence.Words"/> names it.</param>
/// <param name="Needs">Paths of facts; without any one of them the sentence is not printed. «a|b»: without both.</param>
/// <param name="Given">Facts to add to a sample so that the sentence is printed at all; null when a sample has them.</param>
sealed record Claim(string Says, IReadOnlyList<string> Needs, JsonObject? Given)
{
    public static Claim Of(JsonNode entry) => new(
        (string)entry["says"]!, [.. entry["needs"]!.AsArray().Select(path => (string)path!)], entry["given"]?.AsObject());
}
