using System.Xml.Linq;
using Reports.Engine.Word;

namespace Reports.Engine.Outlines.Numbering;

/// <summary>One level of a list: how its labels are made.</summary>
/// <param name="Start">The first number.</param>
/// <param name="Format">How the number is written: <c>decimal</c>, <c>lowerLetter</c>, <c>bullet</c> …</param>
/// <param name="Text">The label with <c>%1</c>–<c>%9</c> for the levels.</param>
/// <param name="RestartAfter">The level whose advance starts this one anew; 0 for never, null for any higher one.</param>
/// <param name="IsLegal">Whether every level is written in digits.</param>
/// <param name="Properties">The paragraph properties that come with the label.</param>
sealed record NumberingLevel(int Start, string Format, string Text, int? RestartAfter, bool IsLegal, XElement? Properties)
{
    internal static NumberingLevel From(XElement level) => new(
        level.Number("start") ?? 0,
        level.Val("numFmt") ?? "decimal",
        level.Val("lvlText") ?? "",
        level.Number("lvlRestart"),
        level.Switch("isLgl") ?? false,
        level.Child("pPr"));
}
