using Reports.Engine.Diagnostics;
using Reports.Engine.Inspection;
using Reports.Engine.Scripting;

namespace Reports.Engine.Validation.Linting;

/// <summary>Says everything that is wrong with a template, at once and each at its place.</summary>
static class TemplateLint
{
    /// <summary>Checks a Word template, a finished Word document or a text template.</summary>
    /// <param name="bytes">The file's bytes, however damaged or hostile.</param>
    /// <param name="file">Its name, for messages; <c>.docx</c>, <c>.docm</c>, <c>.dotx</c> and <c>.dotm</c> are Word files.</param>
    /// <returns>The findings in document order: errors, warnings and notes. Never throws because of what the file holds.</returns>
    public static IReadOnlyList<Diagnostic> Check(byte[] bytes, string file, LintSettings settings)
    {
        var found = new DiagnosticBag();
        var template = TemplateReading.IsWord(bytes, file)
            ? Word(bytes, file, settings, found)
            : Text(bytes, file, settings, found);
        if (template is not null)
            foreach (var rule in LintRules.All)
                found.AddRange(rule.Find(template, settings));
        return FindingOrder.Sorted(found.Distinct(), template);
    }

    static ReadTemplate? Word(byte[] bytes, string file, LintSettings settings, DiagnosticBag found)
    {
        WordTemplate.Compile(bytes, file, settings.Word, found);
        var template = TemplateReading.Word(bytes, file, settings.Word, found);
        if (template is not null)
            found.AddRange(TemplateSoundness.Check(template.Package!, isFinished: template.Tags.Count == 0));
        return template;
    }

    static ReadTemplate Text(byte[] bytes, string file, LintSettings settings, DiagnosticBag found)
    {
        Script.CompileText(TemplateReading.Decode(bytes), file, settings.Text, found);
        return TemplateReading.Text(bytes, file, settings.Text, found);
    }
}
