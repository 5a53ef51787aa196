namespace Reports.Templates.Tests.Schema;

/// <summary>What VS Code shows somebody who fills in a data file: its own JSON language service is asked.</summary>
/// <remarks>Needs node and npm, which <c>.ci/run</c> installs. Without them these tests fail; they are never skipped.</remarks>
public sealed class EditorTests(EditorFixture editor) : IClassFixture<EditorFixture>
{
    [Theory]
    [MemberData(nameof(YearSchemaTests.Samples), MemberType = typeof(YearSchemaTests))]
    public void A_sample_is_clean(string sample) => editor.Problems(File.ReadAllText(Repository.Sample(sample))).Should().BeEmpty();

    [Fact]
    public void A_misspelt_key_is_reported_at_its_place() =>
        editor.Problems("""
            {
              "year": 2023,
              "branch": { "name": "Chi bộ A", "superior": "Đảng bộ xã B", "secretery": "Lò Thị C" },
              "school": { "name": "Trường A", "level": "thcs" }
            }
            """).Should().ContainSingle(problem => problem.Contains("secretery")).Which.Should().StartWith("(3,63): ");

    [Fact]
    public void A_word_of_no_list_and_a_number_out_of_range_are_reported() =>
        editor.Problems("""
            {
              "year": 99999,
              "branch": { "name": "Chi bộ A", "superior": "Đảng bộ xã B" },
              "school": { "name": "Trường A", "level": "cao-dang" }
            }
            """).Select(problem => problem.Split(':')[0]).Should().Contain(["(2,11)", "(4,44)"]);

    [Theory]
    [InlineData("{\n  \n}", 2, 3, "branch", "members", "meeting")]
    [InlineData("{\n  \"branch\": {\n    \n  }\n}", 3, 5, "name", "superior", "secretary")]
    [InlineData("{\n  \"members\": [{\n    \n  }]\n}", 3, 5, "name", "born", "admitted")]
    public void Completion_offers_the_keys_and_explains_each_in_Vietnamese(string text, int line, int column, params string[] keys)
    {
        var offered = editor.Completions(text, line, column);
        offered.Keys.Should().Contain(keys);
        offered.Where(entry => entry.Key != "$schema").Should().OnlyContain(entry => entry.Value.Length > 0);
        string.Concat(offered.Values).Should().MatchRegex("[ăâđêôơưạảấầẩẫậắằ]");
    }
}
