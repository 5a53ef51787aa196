using Reports.Engine.Scripting;

namespace Reports.Engine.Rendering;

/// <summary>A document that others include, compiled for one template: its text as a program, and what the program adds.</summary>
/// <param name="File">Its name, for messages.</param>
/// <param name="Script">Its paragraphs and tables.</param>
/// <param name="Styles">The styles that the template does not have.</param>
/// <param name="BeginsWithTable">True when nothing stands before its first table.</param>
sealed record IncludedDocument(
    string File, Script Script, IReadOnlyList<IncludedStyle> Styles, IncludedLists Lists, bool BeginsWithTable);

/// <summary>A style that an included document brings.</summary>
/// <param name="Id">Its id in the finished document.</param>
/// <param name="Before">Its XML; up to the id of its list when it has one.</param>
/// <param name="List">The list in the included document; null when it has none.</param>
/// <param name="Behind">The XML after the list's id.</param>
sealed record IncludedStyle(string Id, string Before, string? List, string Behind);
