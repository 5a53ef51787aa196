namespace Reports.Templates.Tests.Rules;

/// <summary>What is advised for a level that is not called so: never another level that only looks alike.</summary>
public sealed class LevelAdviceTests
{
    [Theory]
    [InlineData("Hoàn thành XS nhiệm vụ", null)]
    [InlineData("Không hoàn thành tốt nhiệm vụ", null)]
    [InlineData("Khá", null)]
    [InlineData("Hòan thành tôt nhiệm vụ", "Hoàn thành tốt nhiệm vụ")]
    [InlineData("hoàn thành xuất sắc nhiệm vụ", "Hoàn thành xuất sắc nhiệm vụ")]
    [InlineData("HTNV", "Hoàn thành nhiệm vụ")]
    [InlineData("htxs", "Hoàn thành xuất sắc nhiệm vụ")]
    public void Names_one_level_where_only_one_can_be_meant(string written, string? meant)
    {
        var json = File.ReadAllText(Repository.Sample("thcs-2023.json"));
        var year = System.Text.Json.Nodes.JsonNode.Parse(json)!;
        year["members"]![1]!["proposed_level"] = written;
        var finding = Findings.InText(year.ToJsonString()).First(found => found.Diagnostic.Code == "YEAR403");
        finding.Diagnostic.Hint!.Vietnamese.Should().Be(meant is null
            ? "Chọn một: Hoàn thành xuất sắc nhiệm vụ, Hoàn thành tốt nhiệm vụ, Hoàn thành nhiệm vụ, Không hoàn thành nhiệm vụ."
            : $"Sửa thành «{meant}».");
    }
}
