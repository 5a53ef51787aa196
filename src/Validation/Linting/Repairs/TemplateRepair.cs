using System.Text;
using Reports.Engine.Compiling;
using Reports.Engine.Diagnostics;
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
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="settings">How large a Word file may be.</param>
    /// <param name="diagnostics">Receives the reasons when the file cannot be read.</param>
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
