namespace Reports.Engine.Validation.Linting.Rules;

/// <summary>The language of the text is Vietnamese, for the whole document and wherever it is set for a stretch of it.</summary>
sealed class LanguageIsVietnamese() : LintRule("LNT009", new(
    "Word kiểm tra chính tả và phần mềm đọc màn hình phát âm theo ngôn ngữ đã đặt: chữ Việt mang ngôn ngữ khác bị gạch đỏ và đọc sai.",
    "Word checks spelling and screen readers pronounce by the language that is set: Vietnamese under another one is underlined in red and read wrong."))
{
    internal override IEnumerable<Diagnostic> Find(ReadTemplate template, LintSettings settings)
    {
        if (template.Package is not { } package)
            return [];
        return Default(package).Concat(
            from part in package.Stories
            from paragraph in part.Root!.Live()
            where paragraph.Is("p")
            let language = Foreign(paragraph)
            where language is not null
            select LintProblems.ForeignText(part.PlaceOf(paragraph), language));
    }

    // What the styles say of all text: the document's defaults, or the default paragraph style over them.
    static IEnumerable<Diagnostic> Default(ReadDocument package)
    {
        if (package.OfKind("styles").FirstOrDefault() is not { Root: { } root } part)
            yield break;
        var styles = StyleDefinitions.Of(root);
        var language = styles.Find(styles.DefaultOf("paragraph"))?.Child("rPr")?.Val("lang")
            ?? styles.Defaults?.Child("rPrDefault")?.Child("rPr")?.Val("lang");
        if (!IsVietnamese(language))
            yield return LintProblems.ForeignDefault(part.Place, language ?? "");
    }

    static string? Foreign(XElement paragraph) => PrintedRuns.WithWords(paragraph)
        .Where(run => run.Child("rPr")?.Switch("noProof") is not true)
        .Select(run => run.Child("rPr")?.Val("lang"))
        .FirstOrDefault(language => language is not null && !IsVietnamese(language));

    static bool IsVietnamese(string? language) => language?.StartsWith("vi", StringComparison.OrdinalIgnoreCase) == true;
}
