namespace Reports.Engine.Scripting.Evaluation;

/// <summary>The members of loop variables by name, and which loops have them.</summary>
static class LoopMembers
{
    public static LoopMember? Find(string name) => name switch
    {
        "index" => LoopMember.Index,
        "rindex" => LoopMember.RIndex,
        "first" => LoopMember.First,
        "last" => LoopMember.Last,
        "even" => LoopMember.Even,
        "odd" => LoopMember.Odd,
        "changed" => LoopMember.Changed,
        "length" => LoopMember.Length,
        "col" => LoopMember.Col,
        "col0" => LoopMember.Col0,
        "col_first" => LoopMember.ColFirst,
        "col_last" => LoopMember.ColLast,
        _ => null,
    };

    /// <summary>True when a loop of that word has the member.</summary>
    public static bool Has(string word, LoopMember member) => member switch
    {
        LoopMember.Index or LoopMember.First or LoopMember.Even or LoopMember.Odd => true,
        LoopMember.Col or LoopMember.Col0 or LoopMember.ColFirst or LoopMember.ColLast => word == "tablerow",
        _ => word != "while",
    };
}
