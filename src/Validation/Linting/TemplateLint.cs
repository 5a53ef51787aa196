using Reports.Engine.Scripting;
using Reports.Engine.Validation.Soundness;

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

/// <summary>The checks of finished documents, as far as they can be asked of a template.</summary>
static class TemplateSoundness
{
    const int FindingsPerCheck = 200;

    /// <param name="isFinished">True when it holds no tags: then it is what a reader gets.</param>
    public static IEnumerable<Diagnostic> Check(ReadDocument package, bool isFinished) =>
        SoundnessChecks.All
            .Where(check => isFinished || Concerns(check, package))
            .SelectMany(check => check.Find(package).Take(FindingsPerCheck));

    // The zip is written again for every document. A tag in an address or a number is no address and no number yet:
    // the SDK would say so of every one of them.
    static bool Concerns(SoundnessCheck check, ReadDocument package) => check switch
    {
        ZipIsClean => false,
        SchemaHolds => !HoldsTagsInAttributes(package),
        _ => true,
    };

    static bool HoldsTagsInAttributes(ReadDocument package) =>
        package.Parts.Any(part =>
            part.Root?.DescendantsAndSelf().Attributes().Any(a => a.Value.Contains("{{", StringComparison.Ordinal)) == true
            || part.Relationships.Any(r => r.Target.Contains('{') || r.Target.Contains("%7B", StringComparison.OrdinalIgnoreCase)));
}
