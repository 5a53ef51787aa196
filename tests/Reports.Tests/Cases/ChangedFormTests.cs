using System.Text.Json;

namespace Reports.Tests.Cases;

/// <summary>One change of a shipped form fails the cases that use the form and no others, and the difference says where.</summary>
public sealed class ChangedFormTests(GeneratedDocuments generated) : IClassFixture<GeneratedDocuments>
{
    public static TheoryData<string, string, string, string, string> Changes => new()
    {
        {
            "a sentence", "2023/bien-ban-hoi-nghi.docx",
            "hội nghị kiểm điểm, đánh giá, xếp loại chất lượng", "hội nghị kiểm điểm và xếp loại chất lượng",
            "body, paragraph 2: ¶ [Trích yếu] hội nghị kiểm điểm và xếp loại chất lượng"
        },
        {
            "a merged cell", "2023/bang-tong-hop-xep-loai.docx",
            """<w:gridSpan w:val="2"/>""", "",
            "body, table 2, row 1: row"
        },
        {
            "a box", "2023/bao-cao-kiem-diem-tap-the.docx",
            "{{ figures.sections.principles.boxes[3].checked }}", "{{ !figures.sections.principles.boxes[3].checked }}",
            "body, paragraph "
        },
        {
            "a margin", "2023/ke-hoach-kiem-diem.docx",
            "w:left=\"1701\"", "w:left=\"1984\"",
            "body, section 1: section"
        },
    };

    [Trait("Runs", "long")]
    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_fails_exactly_the_cases_that_use_the_form(string what, string form, string old, string @new, string place)
    {
        using var checkout = new Checkout();
        var hash = checkout.Change(form, xml => ReplaceFirst(xml, old, @new));
        var report = checkout.Verify();

        Failing(report).Select(one => one.GetProperty("name").GetString())
            .Should().NotBeEmpty(what).And.Equal(ShippedCases.All.Where(@case => generated.Uses(@case, hash)).Select(@case => @case.Name));
        foreach (var document in Failing(report).SelectMany(one => one.GetProperty("documents").EnumerateArray()))
            document.GetProperty("changes").EnumerateArray().Select(Print).Should().ContainSingle(what).Which.Should().StartWith(place);
    }

    static IEnumerable<JsonElement> Failing(JsonElement report) =>
        report.GetProperty("cases").EnumerateArray().Where(one => !one.GetProperty("passed").GetBoolean());

    // The place as people read it, and the new line.
    static string Print(JsonElement change)
    {
        var numbers = new[] { "section", "table", "row", "paragraph" }
            .Where(name => change.TryGetProperty(name, out _)).Select(name => $", {name} {change.GetProperty(name)}");
        return $"{change.GetProperty("part")}{string.Concat(numbers)}: {change.GetProperty("new")}";
    }

    static string ReplaceFirst(string text, string old, string @new) =>
        text.IndexOf(old, StringComparison.Ordinal) is >= 0 and var at ? text[..at] + @new + text[(at + old.Length)..] : text;
}
