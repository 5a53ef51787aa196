using Reports.Templates.Editions;
using Reports.Templates.Figures;
using Reports.Templates.Json;
using Reports.Templates.Language;

namespace Reports.Templates.Rules;

/// <summary>Everything a rule may look at: the facts and their places, the edition, the scales, the figures.</summary>
sealed record CheckedYear(BranchYear Facts, Places Places, EditionData Edition, Catalogue Catalogue, YearFigures Figures)
{
    readonly Lock _cutting = new();

    public IReadOnlyList<CheckedMember> Members { get; } =
        [.. (Facts.Members ?? []).Select((member, at) => new CheckedMember($"$.members[{at}]", member, Figures.Members[at]))];

    public IReadOnlyList<Node> Texts { get; } = Rules.Texts.Of(Places);

    /// <summary>The texts in which a watched word stands; a word has to be among those that the catalogue watches.</summary>
    public ILookup<string, Node> Watched => field ??= Texts
        .SelectMany(text => Catalogue.Watched.In(text.Text), (text, word) => new { text, word })
        .ToLookup(found => found.word, found => found.text, StringComparer.OrdinalIgnoreCase);

    /// <summary>Texts that the edition itself has: criteria of the regulation.</summary>
    public IReadOnlySet<string> OfficialWords => field ??= Edition.Criteria.SelectMany(frame => frame.Common.Concat(frame.Tasks)).ToHashSet();

    /// <summary>The texts that are sentences, cut into words.</summary>
    public IReadOnlyList<ProseText> Prose
    {
        get
        {
            // Rules that run beside each other ask for it: cut once.
            lock (_cutting)
                return field ??= Catalogue.Lexicon.IsEmpty ? [] : [.. Texts.Where(text => Rules.Texts.IsSentence(text.Text)).Select(text => new ProseText(text, new(text.Text, Catalogue.Lexicon)))];
        }
    }

    public IReadOnlyList<Choice> Choices => field ??= FormChoices.Of(this);

    /// <summary>The shares that the author states.</summary>
    public IReadOnlyList<Share> StatedShares => field ??=
        [.. FigureAudit.Of(Figures).Select(entry => entry.Figure).OfType<Share>().Where(share => share.Stated is not null)];

    /// <summary>The level that the branch adopts for itself; null while it has none.</summary>
    public string? BranchLevel => Facts.AdoptedLevel();

    /// <summary>The code of a printed level; null for words that are none.</summary>
    public string? Code(string? level) => Edition.Levels.FirstOrDefault(word => word.Name == level)?.Code;

    /// <summary>False when numbers stand under a code that is no level: the code is reported, and what the numbers add up to says nothing.</summary>
    public bool KnowsCodes(IReadOnlyDictionary<string, Count>? levels) => levels?.Keys.All(code => Edition.Levels.Any(level => level.Code == code)) != false;

    /// <summary>The place of a printed level in the order of levels, 0 the best; null for words that are none.</summary>
    public int? Rank(string? level) => IndexOf(Edition.Levels, level);

    /// <summary>The place of a printed rating in the order of ratings, 0 the best; null for words that are none.</summary>
    public int? RatingRank(string? rating) => IndexOf(Edition.Ratings, rating);

    static int? IndexOf(IReadOnlyList<FormWord> words, string? name)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].Name == name)
                return at;
        }

        return null;
    }
}

/// <summary>A text of sentences, cut into words.</summary>
sealed record ProseText(Node Node, Sentences Sentences);

/// <summary>A member with the path that leads to him.</summary>
sealed record CheckedMember(string Path, Member Facts, MemberFigure Figure)
{
    /// <summary>«đồng chí Nguyễn Văn A».</summary>
    public string Label => $"đồng chí {Facts.Name}";
}
