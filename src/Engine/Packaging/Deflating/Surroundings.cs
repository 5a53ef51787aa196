namespace Reports.Engine.Packaging.Deflating;

/// <summary>What stands around a stretch.</summary>
[Flags]
enum Surroundings : byte
{
    /// <summary>Nothing known.</summary>
    None = 0,

    /// <summary>The end of a text before it.</summary>
    Lead = 1,

    /// <summary>The beginning of a text behind it.</summary>
    Tail = 2,
}
