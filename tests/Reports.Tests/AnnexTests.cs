using System.Text.Json.Nodes;

namespace Reports.Tests;

/// <summary>The forms of 2025 go with an annex on the tasks: it is there, or it is missing and said to be, or it is not reported.</summary>
public sealed class AnnexTests : IDisposable
{
    const string Review = "bao-cao-kiem-diem-tap-the.docx";

    const string Lack = "[chưa có: phụ lục kết quả thực hiện nhiệm vụ]";

    readonly string _folder = Directory.CreateTempSubdirectory("reports-annex-").FullName;

    [Fact]
    public void An_annex_that_is_there_is_mentioned_and_printed()
    {
        using var dossier = Dossier.Generate(Dossier.Sample("thpt-2025.json"));
        Lines(dossier, Review).Should().Contain(line => IsMention(line)).And.Contain("PHỤ LỤC").And.NotContain(Lack);
    }

    [Fact]
    public void One_that_is_missing_has_a_placeholder_in_the_place_of_its_mention_and_stands_in_the_summary()
    {
        using var dossier = Dossier.Generate(Written(year => year.Remove("not_reported")));
        dossier.ExitCode.Should().Be(0, dossier.Error);
        Lines(dossier, Review).Should().Contain(Lack).And.NotContain(line => IsMention(line)).And.NotContain("PHỤ LỤC");
        // Mẫu 2A of a leader, Mẫu 2B of a teacher; the fourth member has written hers.
        Lines(dossier, Own(dossier, "01")).Should().Contain(Lack).And.NotContain(line => IsMention(line));
        Lines(dossier, Own(dossier, "04")).Should().Contain(line => IsMention(line)).And.NotContain(Lack);
        Lines(dossier, Own(dossier, "05")).Should().Contain(Lack);
        dossier.Output.Should().Contain("phụ lục kết quả thực hiện nhiệm vụ").And.ContainAll("$.review.task_results", "$.members[4].review.task_results").And.NotContain("$.members[3].review.task_results");
    }

    [Fact]
    public void One_that_is_not_reported_leaves_neither_mention_nor_placeholder()
    {
        using var dossier = Dossier.Generate(Written(year => year["not_reported"] = new JsonArray("review.task_results", "members[].review.task_results")));
        dossier.ExitCode.Should().Be(0, dossier.Error);
        foreach (var paper in new[] { Review, Own(dossier, "01"), Own(dossier, "05") })
            Lines(dossier, paper).Should().NotContain(Lack).And.NotContain(line => IsMention(line)).And.NotContain("PHỤ LỤC");
        dossier.Output.Should().NotContain("task_results");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    static bool IsMention(string line) => line.StartsWith("(Gửi kèm Phụ lục", StringComparison.Ordinal);

    static IReadOnlyList<string> Lines(Dossier dossier, string paper) => new PrintedDocument(dossier.Bytes(paper)).Lines;

    static string Own(Dossier dossier, string number) =>
        Path.GetRelativePath(dossier.Folder, Directory.GetFiles(Path.Combine(dossier.Folder, "ban-kiem-diem"), $"{number}-*.docx").Single());

    /// <summary>The sample without the annex of the branch, changed.</summary>
    string Written(Action<JsonObject> change)
    {
        var year = JsonNode.Parse(File.ReadAllText(Dossier.Sample("thpt-2025.json")))!.AsObject();
        year["review"]!.AsObject().Remove("task_results");
        change(year);
        var file = Path.Combine(_folder, "year.json");
        File.WriteAllText(file, year.ToJsonString());
        return file;
    }
}
