using System.Text;
using Reports.Engine.Compiling;
using Reports.Engine.Inspection;
using Reports.Engine.Packaging;

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
