using Reports.Engine.Scripting;

namespace Reports.Engine.Rendering;

/// <summary>A document that others include, compiled for one template: its text as a program, and what the program adds.</summary>
/// <param name="File">Its name, for messages.</param>
/// <param name="Script">Its paragraphs and tables.</param>
/// <param name="Styles">The styles that the template does not have.</param>
/// <param name="Lists">Its lists.</param>
/// <param name="BeginsWithTable">True when nothing stands before its first table.</param>
sealed record IncludedDocument(
    string File, Script Script, IReadOnlyList<IncludedStyle> Styles, IncludedLists Lists, bool BeginsWithTable);
