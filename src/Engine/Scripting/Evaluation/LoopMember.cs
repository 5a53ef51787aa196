namespace Reports.Engine.Scripting.Evaluation;

/// <summary>What a template can ask about the loop it is in.</summary>
enum LoopMember
{
    Index,
    RIndex,
    First,
    Last,
    Even,
    Odd,
    Changed,
    Length,
    Col,
    Col0,
    ColFirst,
    ColLast,
}
