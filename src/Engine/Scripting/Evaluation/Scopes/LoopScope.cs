using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Scopes;

/// <summary>A loop that is running: its variable, and where it stands.</summary>
sealed class LoopScope(string word, string? name, LoopScope? outer)
{
    Value _previous;

    /// <summary><c>for</c>, <c>while</c> or <c>tablerow</c>.</summary>
    public string Word { get; } = word;

    /// <summary>The name of the loop variable; null when the loop assigns to a path, or has none.</summary>
    public string? Name { get; } = name;

    /// <summary>The loop around it in the same frame.</summary>
    public LoopScope? Outer { get; } = outer;

    /// <summary>What the loop goes over, as written, for errors.</summary>
    public string Code { get; init; } = string.Empty;

    public Value Value { get; private set; }

    public int Index { get; private set; }

    /// <summary>How many steps there are; -1 for a loop that does not know.</summary>
    public int Length { get; set; } = -1;

    /// <summary>The columns of a <c>tablerow</c>.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>Goes to a step.</summary>
    public void MoveTo(int index, Value value)
    {
        _previous = Value;
        Index = index;
        Value = value;
    }

    public Value Member(LoopMember member) => member switch
    {
        LoopMember.Index => Index,
        LoopMember.RIndex => Length - Index - 1,
        LoopMember.First => Index == 0,
        LoopMember.Last => Index == Length - 1,
        LoopMember.Even => Index % 2 == 0,
        LoopMember.Odd => Index % 2 != 0,
        LoopMember.Changed => Index == 0 || !_previous.Equals(Value),
        LoopMember.Length => Length,
        LoopMember.Col or LoopMember.Col0 => Index % Columns,
        LoopMember.ColFirst => Index % Columns == 0,
        LoopMember.ColLast => (Index + 1) % Columns == 0,
        _ => default,
    };

    /// <summary>All members as they stand now, for a template that takes the loop variable itself.</summary>
    public ScriptObject Snapshot()
    {
        var snapshot = new ScriptObject();
        foreach (var name in (ReadOnlySpan<string>)["index", "first", "even", "odd"])
            snapshot[name] = Member(LoopMembers.Find(name)!.Value);
        if (Length < 0)
            return snapshot;

        foreach (var name in (ReadOnlySpan<string>)["last", "changed", "length", "rindex"])
            snapshot[name] = Member(LoopMembers.Find(name)!.Value);
        return snapshot;
    }
}
