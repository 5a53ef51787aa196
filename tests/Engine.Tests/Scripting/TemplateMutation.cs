
namespace Reports.Engine.Tests.Scripting;

/// <summary>Templates that nobody would write: pieces of good ones, cut, doubled and mixed.</summary>
static class TemplateMutation
{
    static readonly string[] Words =
    [
        "{{", "}}", "{{-", "~}}", "{%{", "}%}", "if ", "else ", "else if ", "end", "end; ", "for x in ", "while ", "case ", "when ",
        "func f", "func f(a, b = 1, c...)", "do; ", "ret ", "wrap ", "with ", "capture ", "import ", "readonly ", "tablerow x in ",
        "break", "continue", "include 'chao'", "include 'lap'", "$$", "$", "$0", "$x", "this", "empty", "null", "true", "for.index",
        "x", "ds", "ten", "a.b", "ds[0]", ".size", ".empty?", "?.", "[", "]", "(", ")", "{", "}", "1", "0", "-1", "1.5", "2m", "9999999999", "1e9", "e99999999", "0.5E+",
        "'chữ'", "\"", "'", "`", "$\"{", "\\", "+", "-", "*", "/", "//", "%", "..", "..<", "==", "!=", "<", ">=", "&&", "||", "??", "?!",
        "?", ":", "=", "+=", "++", "--", "!", "@", "^", "|", "|>", "<<", ">>", ",", ";", "\n", " ", "#", "##", "\uD83D", "\u0000", "é", "{a: 1}",
        "string.upcase", "array.sort", "object.eval", "object.eval_template", "math.round", "regex.replace", "date.now", "array.each", "vi.words",
        "x = [x, x]; ", "o.a = o; ", "x == x", "object.to_json", "markdown.escape", "string.pad_left", "string.replace_first", "\uFDD0", "\uFDD1", "\u202E", "\u200B", "\uFEFF", "a\u0323", "\u009B",
    ];

    static readonly string[] Good =
    [
        .. new[] { "literals", "operators", "variables", "collections", "functions", "statements", "loops", "blocks", "includes" }
            .SelectMany(CaseTable.Read).Select(@case => @case.Template),
    ];

    /// <summary>The template of a seed.</summary>
    public static string Of(ulong seed)
    {
        var chance = new Chance(seed);
        var template = chance.Below(4) == 0 ? Random(chance) : chance.Of(Good);
        for (var changes = chance.Below(6); changes > 0; changes--)
            template = Changed(template, chance);
        return template;
    }

    static string Random(Chance chance) =>
        "{{ " + string.Concat(Enumerable.Range(0, chance.Below(30)).Select(_ => chance.Of(Words) + (chance.Below(2) == 0 ? " " : ""))) + " }}";

    static string Changed(string template, Chance chance)
    {
        var start = chance.Below(template.Length + 1);
        var length = Math.Min(chance.Below(8), template.Length - start);
        return chance.Below(5) switch
        {
            0 => template.Remove(start, length),
            1 => template.Insert(start, chance.Of(Words)),
            2 => template.Insert(start, template.Substring(start, length)),
            3 => template[..start] + chance.Of(Good),
            _ => template.Remove(start, length).Insert(start, chance.Of(Words)),
        };
    }
}
