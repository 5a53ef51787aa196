using System.Xml.Linq;

namespace Reports.Engine.Outlines.Formats;

/// <summary>What a style comes to.</summary>
/// <param name="Name">The name that people see.</param>
/// <param name="Paragraph">How its paragraphs look.</param>
/// <param name="Run">How its text looks.</param>
/// <param name="Numbering">The <c>w:numPr</c> that it carries, or the nearest style below it.</param>
sealed record Style(string Name, Format Paragraph, Format Run, XElement? Numbering)
{
    internal static readonly Style Nothing = new("", Format.Empty, Format.Empty, null);
}
