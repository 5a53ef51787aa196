using Reports.Templates.Editions;

namespace Reports.Templates.Entry;

/// <summary>The order in which somebody enters a year, as data (<c>templates/entry.json</c>): steps, sheets, fields. Every leaf of the schema stands in it once.</summary>
/// <remarks>The sheets of the workbook are made from it.</remarks>
sealed record EntryLayout
{
    public string? Source { get; init; }

    public IReadOnlyList<EntryStep> Steps { get; init; } = [];

    public IEnumerable<EntrySheet> Sheets => Steps.SelectMany(step => step.Sheets);

    public static EntryLayout Load(Catalogue catalogue, DiagnosticBag problems) => CatalogueReader.Record<EntryLayout>(catalogue, "entry.json", problems);
}

/// <summary>What a secretary does in one go: the pupils, the meeting.</summary>
sealed record EntryStep
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The title in English.</summary>
    public string? English { get; init; }

    public IReadOnlyList<EntrySheet> Sheets { get; init; } = [];
}

/// <summary>For which schools and years something is asked; a condition that is not stated holds.</summary>
abstract record EntryCondition
{
    /// <summary>The levels of education; empty for all.</summary>
    public IReadOnlyList<SchoolLevel> Levels { get; init; } = [];

    /// <summary>The first year reviewed.</summary>
    public int? From { get; init; }

    /// <summary>The last year reviewed.</summary>
    public int? Until { get; init; }

    /// <summary>True when it is asked of a school of that level in that year; what is not known is no reason to leave it out.</summary>
    public bool Holds(SchoolLevel? level, int? year) =>
        (Levels.Count == 0 || level is null || Levels.Contains(level.Value)) && (From is null || year is null || From <= year) && (Until is null || year is null || year <= Until);
}

/// <summary>One sheet: fields under headings, a table of the items of one or more lists, the fields of every item of a list, or what has no other place.</summary>
sealed record EntrySheet : EntryCondition
{
    public required string Title { get; init; }

    /// <summary>The title in English.</summary>
    public string? English { get; init; }

    /// <summary>One or two sentences that stand above the sheet.</summary>
    public string? Help { get; init; }

    /// <summary>The same in English.</summary>
    public string? EnglishHelp { get; init; }

    /// <summary>Fields under headings.</summary>
    public IReadOnlyList<EntryGroup> Groups { get; init; } = [];

    /// <summary>The list for each of whose items the groups are asked; null when they are asked once.</summary>
    public string? Records { get; init; }

    /// <summary>The lists whose items are rows. Lists of one record type may share a sheet.</summary>
    public IReadOnlyList<EntryTable> Tables { get; init; } = [];

    /// <summary>The header of the column that says which list a row belongs to; null when there is one list only.</summary>
    public string? List { get; init; }

    /// <summary>The columns of the tables: paths from an item.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    public IReadOnlyList<EntryDetail> Details { get; init; } = [];

    /// <summary>True when the whole numbers of the columns are added up above the header.</summary>
    public bool Sums { get; init; }

    /// <summary>The dictionary whose shares of the total stand beside the row; null for none.</summary>
    public string? Shares { get; init; }

    /// <summary>True for a table of a shape that a school does not change: what is computed in it is locked.</summary>
    public bool Fixed { get; init; }

    /// <summary>Paths of whatever JSON they hold, besides all that has no other place.</summary>
    public IReadOnlyList<string> Rest { get; init; } = [];
}

/// <summary>Fields under one heading.</summary>
sealed record EntryGroup : EntryCondition
{
    /// <summary>The heading; null for the title of the record.</summary>
    public string? Title { get; init; }

    /// <summary>The heading in English.</summary>
    public string? English { get; init; }

    /// <summary>The record that the fields' paths begin at; null for the year or the item itself.</summary>
    public string? Of { get; init; }

    public IReadOnlyList<string> Fields { get; init; } = [];

    public IReadOnlyList<EntryDetail> Details { get; init; } = [];
}

/// <summary>A list whose items are rows of a sheet.</summary>
sealed record EntryTable : EntryCondition
{
    /// <summary>Such as <c>plan.steps</c>, or <c>limitations[].measures</c> for the lists of the items of another list.</summary>
    public required string Path { get; init; }

    /// <summary>What the rows call the list; null for its title.</summary>
    public string? Name { get; init; }
}

/// <summary>What is to be said of a field besides its path.</summary>
sealed record EntryDetail : EntryCondition
{
    public required string Path { get; init; }

    /// <summary>What it is called here; null for its title.</summary>
    public string? Title { get; init; }

    /// <summary>False for a number that makes no sense in a sum, such as a rank; null where nothing is to be said.</summary>
    public bool? Summed { get; init; }

    /// <summary>The width of its column in characters.</summary>
    public int? Width { get; init; }

    /// <summary>The keys of the items of a list that stands in one cell, an item a line: «Giải toàn đoàn: 1».</summary>
    public IReadOnlyList<string> Inline { get; init; } = [];
}
