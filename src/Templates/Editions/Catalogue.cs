using Reports.Templates.Language;
using Reports.Templates.Reading;

namespace Reports.Templates.Editions;

/// <summary>Everything under the templates folder: editions with their documents, layouts, scales, words.</summary>
/// <remarks>Immutable; may be shared between threads.</remarks>
public sealed class Catalogue
{
    readonly Lazy<Lexicon> _lexicon;
    readonly Lazy<string> _sha256;
    readonly Lazy<WordSearch> _watched;

    internal Catalogue(
        string folder,
        IReadOnlyList<Edition> editions,
        IReadOnlyList<Layout> layouts,
        IReadOnlyList<Scale> scales,
        IReadOnlyList<WordList> words,
        IReadOnlyList<Diagnostic> diagnostics,
        Lazy<Lexicon> lexicon,
        Lazy<string> sha256) =>
        (Folder, Editions, Layouts, Scales, Words, Diagnostics, _lexicon, _sha256, _watched) = (
            folder, editions, layouts, scales, words, diagnostics, lexicon, sha256,
            new(() => new(words.SelectMany(list => list.Words.Select(misprint => misprint.Wrong)).Concat(editions.SelectMany(edition => edition.Data.ForeignWords.Select(foreign => foreign.Words))))));

    /// <summary>The editions, oldest first.</summary>
    public IReadOnlyList<Edition> Editions { get; }

    /// <summary>What is wrong with the data of the catalogue itself.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The hash of the files it was read from, in hexadecimal: the same files, the same catalogue.</summary>
    internal string Sha256 => _sha256.Value;

    /// <summary>The folder it was read from.</summary>
    internal string Folder { get; }

    internal IReadOnlyList<Layout> Layouts { get; }

    internal IReadOnlyList<Scale> Scales { get; }

    internal IReadOnlyList<WordList> Words { get; }

    /// <summary>The lexicon of all word lists; made when somebody first checks a text.</summary>
    internal Lexicon Lexicon => _lexicon.Value;

    /// <summary>Every known misprint, and every word of one edition that others must not have.</summary>
    internal WordSearch Watched => _watched.Value;

    /// <summary>Reads <c>editions/*/edition.json</c>, <c>layouts/*.json</c>, <c>scales/*.json</c>, <c>words/*.json</c> and <c>carrying.json</c>.</summary>
    /// <param name="templatesFolder">The folder that holds them.</param>
    public static Catalogue Load(string templatesFolder) => CatalogueReader.Read(templatesFolder, checksTexts: false);

    /// <summary>The same for who checks texts next: what that needs takes as long as reading a year, and is made on another core.</summary>
    internal static Catalogue LoadForTexts(string templatesFolder) => CatalogueReader.Read(templatesFolder, checksTexts: true);

    /// <summary>The edition for a year: the one it names, else by the year reviewed and the day of the review.</summary>
    /// <returns>The edition with its layout; null when there is none, and <paramref name="problems"/> says why.</returns>
    public Edition? Choose(YearFile year, out IReadOnlyList<Diagnostic> problems) => EditionChoice.For(this, year, null, out problems);

    /// <summary>The edition of an id that the caller insists on, with the layout for a year.</summary>
    public Edition? Choose(YearFile year, string editionId, out IReadOnlyList<Diagnostic> problems) => EditionChoice.For(this, year, editionId, out problems);

    internal Scale? Scale(string code) => Scales.FirstOrDefault(scale => scale.Code == code);
}
