namespace Reports.Engine.Tests.Scripting.Running;

/// <summary>What the language does, written down in the tables beside this file.</summary>
public sealed class LanguageCases
{
    public static TheoryData<string, int> Cases(string table)
    {
        var cases = new TheoryData<string, int>();
        foreach (var (line, _, _, _) in CaseTable.Read(table))
            cases.Add(table, line);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases), "literals")]
    [MemberData(nameof(Cases), "operators")]
    [MemberData(nameof(Cases), "variables")]
    [MemberData(nameof(Cases), "collections")]
    [MemberData(nameof(Cases), "functions")]
    [MemberData(nameof(Cases), "statements")]
    [MemberData(nameof(Cases), "loops")]
    [MemberData(nameof(Cases), "blocks")]
    [MemberData(nameof(Cases), "includes")]
    public void Holds(string table, int line)
    {
        var (_, data, template, result) = CaseTable.Read(table).Single(@case => @case.Line == line);
        TextTemplates.Outcome(template, data).Should().Be(result, "of «{0}»", template);
        TextTemplates.Outcome(template, data, usesPlan: false).Should().Be(result, "of «{0}» by Scriban alone", template);
    }
}
