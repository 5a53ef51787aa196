using Reports.Engine.Lifting;

namespace Reports.Engine.Compiling.TwoPass;

/// <summary>A group of control tags that may be kept, with the stretch of tags it governs.</summary>
/// <param name="Group">The group.</param>
/// <param name="From">The number of its opening among the tags of the part.</param>
/// <param name="To">The number of its end.</param>
/// <param name="Item">The name of its item, when it is a loop over items.</param>
sealed record KeptGroup(TagGroup Group, int From, int To, string? Item)
{
    static readonly string[] Decidable = ["for", "tablerow", "while", "if", "case"];

    public bool IsKept { get; set; }

    public bool IsLoop => Group.IsLoop;

    /// <summary>True for what is decided as a whole; the others hold text for somebody else, such as <c>capture</c>.</summary>
    public bool IsDecidable => Decidable.Contains(Group.Open.Word);

    public bool Governs(int tag) => From < tag && tag < To;
}
