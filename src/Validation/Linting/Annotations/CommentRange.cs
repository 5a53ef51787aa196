using System.Xml.Linq;

namespace Reports.Engine.Validation.Linting.Annotations;

/// <summary>The words a comment is about.</summary>
/// <param name="Paragraph">The paragraph they stand in.</param>
/// <param name="Start">Zero-based first character of the paragraph's text.</param>
/// <param name="Length">How many characters; 0 for the whole paragraph.</param>
/// <param name="IsExact">False when the finding's own place cannot carry a comment.</param>
sealed record CommentRange(XElement Paragraph, int Start, int Length, bool IsExact);
