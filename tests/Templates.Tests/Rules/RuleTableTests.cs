using System.Text;
using System.Text.RegularExpressions;
using Reports.Templates.Reading;
using Reports.Templates.Rules;

namespace Reports.Templates.Tests.Rules;

/// <summary>docs/rules.md says of every code what the program says of it.</summary>
public sealed class RuleTableTests
{
    const string Begin = "<!-- The table below is printed from the rule book; a test keeps it so. -->\n";

    static string File => Path.Combine(Repository.Root, "docs", "rules.md");

    [Fact]
    public void The_table_is_the_one_printed_from_the_rule_book()
    {
        var text = System.IO.File.ReadAllText(File);
        var head = text[..(text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)];
        var printed = head + Table();
        if (printed != text)
            System.IO.File.WriteAllText(Path.ChangeExtension(File, ".received.md"), printed);
        printed.Should().Be(text, "docs/rules.received.md holds the table to put there");
    }

    [Fact]
    public void Every_code_named_above_the_table_exists()
    {
        var head = System.IO.File.ReadAllText(File).Split(Begin)[0];
        var named = Regex.Matches(head, @"YEAR\d{3}").Select(match => match.Value).Distinct().ToList();
        named.Should().HaveCountGreaterThan(60).And.OnlyContain(code => RuleBook.Explain(code) != null || code.StartsWith("YEAR60", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_identity_is_said_to_be_kept_by_some_rule()
    {
        var head = System.IO.File.ReadAllText(File).Split(Begin)[0];
        string[] identities = ["M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "V1", "V2", "V3", "V4", "P1", "P2", "D1"];
        identities.Should().OnlyContain(name => Regex.IsMatch(head, $@"\| {name} \|.*YEAR\d{{3}}"));
    }

    static string Table()
    {
        var table = new StringBuilder("\n| Mã | Mức | Điều phải đúng / what must be true | Căn cứ |\n|---|---|---|---|\n");
        foreach (var code in RuleBook.Codes)
        {
            var (_, severities, text) = RuleBook.Explain(code)!;
            table.Append($"| {code} | {string.Join(", ", severities.Select(severity => FactNames.Of(severity).Vietnamese))} | {text.Demand.Vietnamese} *{text.Demand.English}* | {text.Source} |\n");
        }

        return table.ToString();
    }
}
