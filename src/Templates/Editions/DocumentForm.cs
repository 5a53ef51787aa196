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

    /// <summary>Where the form comes from and how sure it is.</summary>
    public string? Note { get; init; }
}
