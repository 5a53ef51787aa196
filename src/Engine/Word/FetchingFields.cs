using System.Text.RegularExpressions;
using Reports.Engine.Packaging;

namespace Reports.Engine.Word;

/// <summary>Finds the fields that would take content from outside of the document, or start a program.</summary>
static partial class FetchingFields
{
    // \o "tip", \t "frame", \l "place" …; \h and \n stand alone.
    const string SwitchesWithText = "lotmsc*";

    /// <summary>What is wrong with the fields of a text.</summary>
    public static IEnumerable<Diagnostic> Find(XElement root, Func<XElement, Location> place) =>
        from field in Field.In(root)
        let problem = OutsideSources.Find(field.Kind, Address(field.Code), place(field.Begin))
        where problem is not null
        select problem;

    // The first argument that is no switch and does not belong to one: HYPERLINK \o "tip" "address"; HYPERLINK \l "place" leads nowhere else.
    static string Address(string code)
    {
        var isOfSwitch = false;
        foreach (var argument in Argument().Matches(code).Skip(1).Select(match => match.Value))
        {
            var isSwitch = argument is ['\\', not '\\', ..];
            if (!isSwitch && !isOfSwitch)
                return argument.Trim('"');
            isOfSwitch = isSwitch && argument.Length == 2 && SwitchesWithText.Contains(char.ToLowerInvariant(argument[1]));
        }

        return "";
    }

    [GeneratedRegex(@"""(?:\\.|[^""\\])*""|(?:\{\{.*?\}\}|\S)+", RegexOptions.Singleline)]
    private static partial Regex Argument();
}
