using System.Text.Json.Nodes;

namespace Reports.Templates.Tests.Rules;

/// <summary>English messages name things so that a reader without Vietnamese finds them.</summary>
public sealed class EnglishNameTests
{
    /// <summary>A Vietnamese name stands in quotes beside an English noun; a name of one word has before it what it belongs to.</summary>
    [Theory]
    [InlineData("thpt-2025.json", "$.votes.branch.levels.htsx", "1", "YEAR212", "There is no level \"htsx\".", "Write \"htxs\" («Hoàn thành xuất sắc nhiệm vụ»).")]
    [InlineData("thpt-2025.json", "$.pupils.study[0].scale", "\"tt22_hoc_tpa\"", "YEAR212", "There is no scale \"tt22_hoc_tpa\".", "(«Kết quả học tập (Thông tư 22/2021)»)")]
    [InlineData("mam-non-2024.json", "$.children.development[0].scale", "\"tt27_pham_chat\"", "YEAR219", "The scale «", "Use a scale of this level")]
    [InlineData("thcs-2023.json", "$.review.date", "7", "YEAR005", "«review › date» must be", "Write")]
    [InlineData("thcs-2023.json", "$.meeting.date", "7", "YEAR005", "«day of the meeting» must be", "Write")]
    [InlineData("thcs-2023.json", "$.votes.branch.levels", "7", "YEAR005", "«votes › branch › levels» must be", "Write")]
    [InlineData("thcs-2023.json", "$.branch.kind", "\"basic\"", "YEAR009", "«branch › kind»", "Choose one of")]
    public void It_is_named(string sample, string path, string value, string code, string message, string hint)
    {
        var root = JsonNode.Parse(File.ReadAllText(Repository.Sample(sample)))!;
        JsonPath.Set(root, path, JsonNode.Parse(value));
        var said = Findings.InText(root.ToJsonString()).First(finding => finding.Diagnostic.Code == code).Diagnostic;
        said.Message.English.Should().Contain(message);
        said.Hint!.English.Should().Contain(hint);
    }
}
