using Reports.Templates.Json;

namespace Reports.Templates.Reading;

/// <summary>A key or a value that may stand in a file, with what people call it.</summary>
/// <param name="Written">What stands in the file: <c>tieu_hoc</c>.</param>
/// <param name="Name">What it is called: «Tiểu học»; null when the written word is all there is.</param>
sealed record KnownWord(string Written, Sentence? Name)
{
    const int Most = 12;

    /// <summary>A word whose name is Vietnamese in any language: of a level, a scale, an edition.</summary>
    public static KnownWord Of(string written, string? name) => new(written, name is null ? null : new(name, $"«{name}»"));

    /// <summary>The name, and in quotes what to type: «Tiểu học ("tieu_hoc")».</summary>
    public Sentence Shown => new(Show(Name?.Vietnamese), Show(Name?.English));

    /// <summary>What to type, and in brackets its name: «"tieu_hoc" (Tiểu học)».</summary>
    public Sentence Instead => new(Type(Name?.Vietnamese), Type(Name?.English));

    /// <summary>The same where people choose by names, as in the cells of a workbook.</summary>
    public KnownWord AsLabel => Name is null ? this : new(Name.Vietnamese, null);

    /// <summary>A key as the name of a field: ««Ngày chính thức» ("official")».</summary>
    public Sentence Field => new(Show(Name is null ? null : $"«{Name.Vietnamese}»"), Says(Name?.English) ? Show($"«{Name!.English}»") : Show(null));

    /// <summary>The word that was probably meant, whether its name was written or the word itself; null when none is near.</summary>
    public static KnownWord? Meant(string wrong, IReadOnlyCollection<KnownWord> known)
    {
        var near = Nearest.To(wrong, known.Select(word => word.Written)) ?? Nearest.To(wrong, known.Select(word => word.Name?.Vietnamese).OfType<string>());
        return known.FirstOrDefault(word => word.Written == near || word.Name?.Vietnamese == near);
    }

    /// <summary>What to do about a wrong word: write the one that was meant, else choose.</summary>
    public static Sentence Advice(string wrong, IReadOnlyCollection<KnownWord> known) => Meant(wrong, known) is { } meant
        ? new($"Sửa thành {meant.Instead.Vietnamese}.", $"Write {meant.Instead.English}.")
        : Choose(known);

    /// <summary>What may be chosen.</summary>
    public static Sentence Choose(IReadOnlyCollection<KnownWord> known) =>
        new($"Chọn một trong: {List(known).Vietnamese}.", $"Choose one of: {List(known).English}.");

    /// <summary>The words one after the other, the first twelve.</summary>
    public static Sentence List(IReadOnlyCollection<KnownWord> known)
    {
        var end = known.Count > Most ? ", …" : "";
        var shown = known.Take(Most).Select(word => word.Shown).ToList();
        return new(string.Join(", ", shown.Select(word => word.Vietnamese)) + end, string.Join(", ", shown.Select(word => word.English)) + end);
    }

    string Show(string? name) => Says(name) ? $"{name} (\"{Written}\")" : $"\"{Written}\"";

    string Type(string? name) => Says(name) ? $"\"{Written}\" ({name})" : $"\"{Written}\"";

    bool Says(string? name) => name is not null && name != Written.Replace('_', ' ');
}
