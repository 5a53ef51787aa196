using System.Collections.Concurrent;
using Reports.Engine.Vietnamese;
using Reports.Templates.Editions;
using Reports.Templates.Json;
using Reports.Templates.Reading;
using Reports.Templates.Schema;

namespace Reports.Templates.Entry;

/// <summary>The words that the fields of closed lists may hold: what people read and type, and what the data file says.</summary>
/// <remarks>May be shared between threads.</remarks>
/// <param name="catalogue">Whose editions, layouts and scales bring the words.</param>
sealed class EntryWords(Catalogue catalogue)
{
    readonly SchemaWords _words = new(catalogue);
    readonly ConcurrentDictionary<ModelMember, IReadOnlyList<EntryWord>> _known = [];
    readonly ConcurrentDictionary<ModelMember, Dictionary<string, string>> _meanings = [];

    /// <summary>The scales by which pupils and children are rated.</summary>
    public IEnumerable<Scale> PupilScales => catalogue.Scales.Where(scale => scale.Serves != ScaleUse.Standard);

    /// <summary>Every word that a field knows; the keys of the counts of one that has those.</summary>
    public IReadOnlyList<EntryWord> Of(ModelMember member) => _known.GetOrAdd(member, member => [.. Find(member)]);

    /// <summary>The words that a field is offered in an edition and at a school.</summary>
    public IReadOnlyList<EntryWord> Offered(ModelMember member, Edition? edition, SchoolLevel? level, int? year)
    {
        var words = Of(member);
        var wanted = member.Words switch
        {
            Vocabulary.Level when edition is not null => edition.Data.Levels.Select(word => word.Name),
            Vocabulary.LevelCode when edition is not null => edition.Data.Levels.Select(word => word.Code),
            Vocabulary.Rating when edition is not null => edition.Data.Ratings.Select(word => word.Name),
            Vocabulary.Scale => Scales(level, year).Select(scale => scale.Code),
            Vocabulary.ScaleLevel => Scales(level, year).SelectMany(scale => scale.Levels).Select(word => word.Code),
            _ => words.Select(word => word.Written),
        };
        var offered = wanted.ToHashSet(StringComparer.Ordinal);
        return [.. words.Where(word => offered.Contains(word.Written))];
    }

    /// <summary>What the data file says for what somebody typed: the label, the word itself, its code or short form; null when it is none of them.</summary>
    public string? Meant(ModelMember member, string typed) => _meanings.GetOrAdd(member, Meanings).GetValueOrDefault(Folded(typed));

    Dictionary<string, string> Meanings(ModelMember member)
    {
        var meanings = new Dictionary<string, string>();
        foreach (var word in Of(member))
        {
            foreach (var name in word.Names)
                meanings.TryAdd(Folded(name), word.Written);
        }

        return meanings;
    }

    /// <summary>What people read for what the data file says.</summary>
    public string Label(ModelMember member, string written) => Of(member).FirstOrDefault(word => word.Written == written)?.Label ?? written;

    /// <summary>A text as two that look the same to a reader are equal: letters composed and small, blanks as one, no mark at the end.</summary>
    public static string Folded(string text)
    {
        var small = Spelling.Lower(Node.Visible(text));
        return (IsSpacedEvenly(small) ? small : string.Join(' ', small.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).TrimEnd('.', ':', '*', ' ');
    }

    static bool IsSpacedEvenly(string text)
    {
        var afterBlank = true;
        foreach (var letter in text)
        {
            var isBlank = char.IsWhiteSpace(letter);
            if (isBlank && (afterBlank || letter != ' '))
                return false;
            afterBlank = isBlank;
        }

        return true;
    }

    IEnumerable<EntryWord> Find(ModelMember member)
    {
        if (member.Kind.IsEnum)
        {
            return Enum.GetNames(member.Kind).Select(name => (Enum)Enum.Parse(member.Kind, name))
                .Select(word => new EntryWord(Model.Key(word.ToString()), FactNames.Of(word).Vietnamese, [Model.Key(word.ToString())]));
        }

        if (member.Words is not { } vocabulary)
            return [];
        var known = _words.Of(vocabulary);
        var inOrder = vocabulary == Vocabulary.ScaleLevel ? ScaleLevels().Select(code => known.First(word => word.Word == code)) : known;
        return inOrder.Select(word => new EntryWord(word.Word, word.Title ?? word.Word, [word.Word, .. Synonyms(vocabulary, word.Word)]));
    }

    /// <summary>The levels of all scales in one order that is best first for each: a level goes after the one that it follows, or before the one that follows it.</summary>
    List<string> ScaleLevels()
    {
        var merged = new List<string>();
        foreach (var levels in catalogue.Scales.Where(scale => scale.Serves != ScaleUse.Standard).Select(scale => scale.Levels.Select(level => level.Code).ToList()))
        {
            for (var at = 0; at < levels.Count; at++)
            {
                if (merged.Contains(levels[at]))
                    continue;
                var next = levels.Skip(at).Select(code => merged.IndexOf(code)).FirstOrDefault(index => index >= 0, -1);
                merged.Insert(at > 0 ? merged.IndexOf(levels[at - 1]) + 1 : next >= 0 ? next : merged.Count, levels[at]);
            }
        }

        return merged;
    }

    // HTT, HTXS: the codes of the levels and their short forms, as tables print them.
    IEnumerable<string> Synonyms(Vocabulary vocabulary, string written) => vocabulary switch
    {
        Vocabulary.Level => Forms(edition => edition.Levels).Where(word => word.Name == written).SelectMany(word => word.Names()),
        Vocabulary.LevelCode => Forms(edition => edition.Levels).Where(word => word.Code == written).SelectMany(word => word.Names()),
        Vocabulary.Rating => Forms(edition => edition.Ratings).Where(word => word.Name == written).SelectMany(word => word.Names()),
        _ => [],
    };

    IEnumerable<FormWord> Forms(Func<EditionData, IEnumerable<FormWord>> words) => catalogue.Editions.SelectMany(edition => words(edition.Data));

    // The results of a review are those of the school year that ended in it, and of the one that began.
    IEnumerable<Scale> Scales(SchoolLevel? level, int? year) => catalogue.Scales.Where(scale => scale.Serves != ScaleUse.Standard
        && (level is null || scale.Schools.Count == 0 || scale.Schools.Contains(level.Value))
        && (year is not { } reviewed || scale.Since.Concat(scale.Until).SelectMany(step => step.Grades).Distinct().DefaultIfEmpty("").Any(grade => scale.Holds(grade, reviewed - 1) || scale.Holds(grade, reviewed))));
}

/// <summary>A word of a closed list.</summary>
/// <param name="Written">What the data file says: <c>tieu_hoc</c>.</param>
/// <param name="Label">What people read: «Tiểu học».</param>
/// <param name="Others">What else is understood.</param>
sealed record EntryWord(string Written, string Label, IReadOnlyList<string> Others)
{
    public IEnumerable<string> Names => [Label, Written, .. Others];
}
