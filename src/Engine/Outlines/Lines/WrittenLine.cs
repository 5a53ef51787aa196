using Reports.Engine.Diagnostics;

namespace Reports.Engine.Outlines.Lines;

/// <summary>A paragraph as somebody reads it who wants its words and not its looks.</summary>
/// <param name="Text">The words; in front the label of a list: «1. », for a bullet «- », for one further in «+ ». Boxes are ☐ and ☒.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="BoxTags">What the check boxes among its content controls are called, in their order.</param>
/// <param name="HasPicture">Whether a picture stands in it.</param>
sealed record WrittenLine(string Text, WordLocation Place, IReadOnlyList<string> BoxTags, bool HasPicture);

/// <summary>The paragraphs of a document: of the body, and of headers, footers, notes and comments.</summary>
sealed record WrittenLines(IReadOnlyList<WrittenLine> Body, IReadOnlyList<WrittenLine> Elsewhere);
