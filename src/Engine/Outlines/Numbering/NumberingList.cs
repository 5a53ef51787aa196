namespace Reports.Engine.Outlines.Numbering;

/// <summary>A list that paragraphs belong to by its <c>w:numId</c>.</summary>
/// <param name="Abstract">The definition it shares with other lists; lists that share it count on together.</param>
/// <param name="Levels">The levels by number.</param>
/// <param name="Starts">The numbers from which this very list starts anew, by level.</param>
sealed record NumberingList(string Abstract, IReadOnlyDictionary<int, NumberingLevel> Levels, IReadOnlyDictionary<int, int> Starts);
