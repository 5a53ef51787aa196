namespace Reports.Engine.Compiling;

/// <summary>What happens to a template in which changes are tracked.</summary>
public enum TrackedChanges
{
    /// <summary>A tag that a tracked change touches is an error at its place; other changes stay as they are.</summary>
    Refuse,

    /// <summary>All changes are accepted: what was inserted is text, what was deleted is gone.</summary>
    Accept,
}
