using System.Text;
using Reports.Engine.Compiling;
using Reports.Engine.Packaging;
using Reports.Engine.Tags;
using Reports.Engine.Vietnamese;

namespace Reports.Engine.Validation.Linting.Repairs;

/// <summary>Rewrites a template with its tags as they were meant; it renders as before.</summary>
/// <remarks>
/// Tags that Word split over runs or that an Enter broke are joined, autocorrected quotes and dashes inside tags are plain
/// again, letters have their marks with them (NFC). Nothing else changes: other parts are copied byte for byte.
/// </remarks>
static class TemplateRepair
{
    /// <summary>Repairs a Word or text template.</summary>
    /// <param name="settings">How large a Word file may be.</param>
    /// <returns>The repaired template; null when the file cannot be read.</returns>
    public static RepairedTemplate? Repair(byte[] bytes, string file, WordSettings settings, DiagnosticBag diagnostics)
    {
        if (!TemplateReading.IsWord(bytes, file))
            return Text(bytes, file);
        if (PackageReader.Read(bytes, file, settings.Limits, diagnostics) is not { } package)
            return null;
        var repaired = package.Parts
            .Select(part => PartRepair.Repair(part, settings.Limits))
            .ToList();
        var changed = package.Parts.Zip(repaired).Where(pair => pair.First != pair.Second).Select(pair => pair.First.Name).ToList();
        return new RepairedTemplate(changed.Count == 0 ? bytes : PackageWriter.Write(repaired), changed);
    }

    static RepairedTemplate Text(byte[] bytes, string file)
    {
        var text = TemplateReading.Decode(bytes);
        var repaired = TextRepair.Code(text);
        return repaired == text ? new RepairedTemplate(bytes, []) : new RepairedTemplate(Encoding.UTF8.GetBytes(repaired), [file]);
    }
}

/// <summary>A template with repaired tags.</summary>
/// <param name="Bytes">The whole file.</param>
/// <param name="Parts">The parts that changed, by their names in the package; empty when there was nothing to repair.</param>
sealed record RepairedTemplate(byte[] Bytes, IReadOnlyList<string> Parts);

/// <summary>Writes the tags of a text with plain characters.</summary>
static class TextRepair
{
    /// <summary>Tags of a Word text: a name that was broken over lines is whole again as well.</summary>
    public static string Tags(string text) => Replace(text, tag => TagCode.Of(tag).Code);

    /// <summary>Tags of a text template; what stands between them is the author's, but for composed letters.</summary>
    public static string Code(string text) =>
        Spelling.Normalize(Replace(text, tag => TagCharacters.Clean(Inside(tag)).Code));

    static string Replace(string text, Func<string, string> codeOf)
    {
        if (!text.Contains("{{", StringComparison.Ordinal))
            return text;
        foreach (var span in TagSpans.Find(text).Reverse().Where(span => span.Kind == TagSpanKind.Tag))
        {
            var tag = text.Substring(span.Start, span.Length);
            text = text[..span.Start] + Plain(tag, codeOf(tag)) + text[span.End..];
        }

        return text;
    }

    // {{- and ~}} trim spaces: the code must neither lose such a sign nor gain one, as «{{– 1 }}» would.
    static string Plain(string tag, string code)
    {
        var opening = tag[2] is '-' or '~' && tag.Length > 4 ? tag[..3] : code is ['-' or '~', ..] ? "{{ " : "{{";
        var closing = Trims(tag) ? tag[^3..] : code is [.., '-' or '~'] ? " }}" : "}}";
        return opening + code + closing;
    }

    static string Inside(string tag) =>
        tag[(tag.Length > 4 && tag[2] is '-' or '~' ? 3 : 2)..^(Trims(tag) ? 3 : 2)];

    // The sign of {{-}} trims before, not after.
    static bool Trims(string tag) => tag[^3] is '-' or '~' && tag.Length > (tag[2] is '-' or '~' ? 5 : 4);
}
