using System.Text.RegularExpressions;
using Reports.Engine.Scripting;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.TwoPass;

/// <summary>The names in one tag, read alone.</summary>
/// <param name="Uses">The names it asks for that no function has.</param>
/// <param name="Sets">The names it assigns or captures into.</param>
/// <param name="Item">The name of the item, when it opens a loop over items.</param>
/// <param name="AsksLoop">True when it asks for the turn of the loop around it: <c>for.index</c>.</param>
/// <param name="IsBound">True when it leaves a loop or acts on the place where it stands, so that it must stay with its group.</param>
sealed partial record TagNames(IReadOnlyList<NameUse> Uses, IReadOnlySet<string> Sets, string? Item, bool AsksLoop, bool IsBound)
{
    /// <summary>The names used, without the members after them; those of the template begin with <c>$</c> or are assigned.</summary>
    public IReadOnlySet<string> Roots { get; private init; } = new HashSet<string>();

    public static TagNames Of(Tag tag, ScriptSettings settings)
    {
        IReadOnlyList<NameUse> uses = Script.Compile(TagSyntax.Alone(tag), settings, [])?.Names ?? [];
        var sets = tag.Kind == TagKind.Open ? Capture().Matches(tag.Code) : Assignment().Matches(tag.Code);
        var item = tag.Kind == TagKind.Open && Loop().Match(tag.Code) is { Success: true } loop ? loop.Groups[1].Value : null;
        return new TagNames(
            uses,
            sets.Select(match => match.Groups[1].Value).ToHashSet(),
            item,
            AsksLoopPattern().IsMatch(tag.Code),
            Bound().IsMatch(tag.Code))
        {
            Roots = uses.Select(use => RootOf(use.Path)).Concat(Local().Matches(tag.Code).Select(match => match.Value)).ToHashSet(),
        };
    }

    public static string RootOf(string path) => path.Split('.', '[')[0];

    [GeneratedRegex(@"^\s*(?:for|tablerow)\s+(\$?\w+)\s+in\b")]
    private static partial Regex Loop();

    [GeneratedRegex(@"^\s*(?:capture|func)\s+(\$?\w+)")]
    private static partial Regex Capture();

    [GeneratedRegex(@"(?:^|[;\n])\s*(\$?\w+)[\w.\[\]'""]*\s*(?:[-+*/%]?=(?!=)|\+\+|--)")]
    private static partial Regex Assignment();

    [GeneratedRegex(@"\b(?:for|while|tablerow)\s*\.")]
    private static partial Regex AsksLoopPattern();

    [GeneratedRegex(@"\b(?:break|continue|ret|word\.restart|word\.merge_down|word\.merge_right)\b")]
    private static partial Regex Bound();

    [GeneratedRegex(@"\$\w+")]
    private static partial Regex Local();
}
