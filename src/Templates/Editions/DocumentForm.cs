namespace Reports.Templates.Editions;

/// <summary>One paper of the dossier, as an edition describes it.</summary>
sealed record DocumentForm
{
    public required string Id { get; init; }

    /// <summary>The id of the document that this one follows, where an edition adds it to those of another.</summary>
    public string? After { get; init; }

    /// <summary>The official name.</summary>
    public required string Name { get; init; }

    /// <summary>The code printed on the form; null for a paper without an official form.</summary>
    public string? FormCode { get; init; }

    /// <summary>The form's file, beside the edition's data.</summary>
    public required string Template { get; init; }

    /// <summary>The file to write; {member} stands for a member's short name.</summary>
    public required string Output { get; init; }

    /// <summary>The key of the facts that carry number, place and date of the paper.</summary>
    public string? Paper { get; init; }

    /// <summary>The abbreviation of the type of paper in its symbol, such as BC.</summary>
    public string? Type { get; init; }

    /// <summary>False for a paper that carries no number of its own.</summary>
    public bool Numbered { get; init; } = true;

    /// <summary>Whom the paper is made for.</summary>
    public DocumentScope Per { get; init; }

    /// <summary>The member's form that the paper is; null for any.</summary>
    public string? MemberForm { get; init; }

    /// <summary>Facts without which the paper is not made at all.</summary>
    public IReadOnlyList<Need> Requires { get; init; } = [];

    /// <summary>Single facts the paper cannot do without: a missing one is printed as a placeholder in its place.</summary>
    public IReadOnlyList<Need> Needs { get; init; } = [];

    /// <summary>Groups of facts a reader expects: a missing one is printed as a line of its own.</summary>
    public IReadOnlyList<Need> Wants { get; init; } = [];

    /// <summary>The annex that goes with the paper, of the branch or of <c>members[]</c>: without it a placeholder stands in the place of its mention. Null for a form that has none.</summary>
    public Need? Annex { get; init; }

    /// <summary>Where the form comes from and how sure it is.</summary>
    public string? Note { get; init; }
}

/// <summary>Whom a paper is made for.</summary>
public enum DocumentScope
{
    /// <summary>One for the branch.</summary>
    Branch,

    /// <summary>One for every member.</summary>
    Member,

    /// <summary>One for the organisation above, out of the years of its branches.</summary>
    Superior,
}

/// <summary>Which members a form is for.</summary>
enum FormAudience
{
    /// <summary>Every member.</summary>
    Everyone,

    /// <summary>Members without a leadership post.</summary>
    Ordinary,

    /// <summary>Members with a leadership post.</summary>
    Leader,

    /// <summary>Members who do not work in the political system.</summary>
    Outside,
}

/// <summary>A fact that a document cannot do without, and what it is called in the placeholder.</summary>
sealed record Need
{
    /// <summary>The path without <c>$.</c>, such as <c>branch.secretary</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Such as «họ tên bí thư chi bộ».</summary>
    public required string Label { get; init; }

    /// <summary>The levels of education that need it; empty for all.</summary>
    public IReadOnlyList<SchoolLevel> Schools { get; init; } = [];
}

/// <summary>The papers that the year's file holds, in the words of the regulation.</summary>
sealed record DossierList
{
    public IReadOnlyList<string> Items { get; init; } = [];

    public string? Source { get; init; }
}

/// <summary>A form of the guidance that the edition cannot make.</summary>
public sealed record MissingForm
{
    /// <summary>The code, such as <c>Mẫu 03-HD KĐ.ĐG 2025</c>.</summary>
    public required string FormCode { get; init; }

    /// <summary>The name in the guidance's list of forms.</summary>
    public required string Name { get; init; }

    /// <summary>Why there is none.</summary>
    public required string Reason { get; init; }
}
