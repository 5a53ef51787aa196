using System.Text.RegularExpressions;

namespace Reports.Tests;

/// <summary>A quantity that several papers print is the same in all of them, read back from the finished documents.</summary>
public sealed class SameQuantityTests : IDisposable
{
    const string Excellent = "Hoàn thành xuất sắc nhiệm vụ";
    const string Good = "Hoàn thành tốt nhiệm vụ";
    const string ProposedLevel = "Chi bộ đề nghị xếp loại";

    readonly string _superior = Directory.CreateTempSubdirectory("reports-test-").FullName;

    /// <summary>What is counted, and how each wording of it looks; the number stands in the first group.</summary>
    static readonly (string Quantity, int Papers, string[] Wordings)[] Quantities =
    [
        ("members called", 2, [@"được triệu tập: (\d+)"]),
        ("members present", 2, [@"có mặt: (\d+);"]),
        ("members absent", 2, [@"vắng mặt: (\d+)"]),
        ("voters present", 2, [@"chính thức có mặt, có quyền biểu quyết: (\d+)"]),
        ("valid ballots", 2, [@"số phiếu hợp lệ: (\d+);"]),
        ("members in all", 4, [@"\n1\. Tổng số đảng viên[^\t]*\t(\d+)", @"Danh sách này có (\d+) đảng viên", @"\nTổng\t(\d+)(?:\t[\d,]+){8}\t\d+\t", @"\nTổng cộng\t(\d+)\t\d+(?:\t[\d,]+){8}\t"]),
        // The four levels stand before it, each with its share.
        ("members without a level", 2, [@"\nTổng\t\d+(?:\t[\d,]+){8}\t(\d+)\t", @"\nTổng cộng\t\d+\t\d+(?:\t[\d,]+){8}\t(\d+)\t"]),
        ("members rated", 5, [@"đã đánh giá, xếp loại (\d+)/\d+ đảng viên", @"Xếp loại chất lượng (\d+) đảng viên", @"\n3\. Đảng viên thuộc diện đánh giá chất lượng:\t(\d+)", @"\nTổng cộng\t\d+\t(\d+)(?:\t[\d,]+){8}\t"]),
        ("members rated excellent", 5, [$@"\+ {Excellent}: (\d+) đồng chí", $@"\n- {Excellent}\t(\d+)\t", @"\nTổng\t\d+\t(\d+)(?:\t[\d,]+){7}\t\d+\t"]),
        ("share rated excellent", 4, [$@"\+ {Excellent}: \d+ đồng chí, đạt ([\d,]+)%", $@"\n- {Excellent}\t\d+\t([\d,]+)"]),
        ("members rated good", 4, [$@"\+ {Good}: (\d+) đồng chí", $@"\n- {Good}\t(\d+)\t"]),
        ("votes for the branch's level", 3, [@"đề nghị xếp loại [^(\n]+ \((\d+/\d+) phiếu"]),
        ("the branch's level", 3, [@"đề nghị xếp loại ([^(\n]+) \(\d+/\d+ phiếu", @"năm \d+ ở mức: ([^.\n]+)\."]),
        ("counters", 2, [@"Tổ kiểm phiếu gồm (\d+) đồng chí"]),
    ];

    [Theory]
    [MemberData(nameof(DossierTests.Samples), MemberType = typeof(DossierTests))]
    public void The_same_quantity_agrees_over_all_documents(string sample)
    {
        // The papers of the organisation above, which has this one branch.
        var (code, _, error) = ReportsProgram.Run(["superior", Dossier.Sample(sample), "-o", _superior]);
        code.Should().Be(0, error);
        var papers = new[] { Dossier.Of(sample).Folder, _superior }.SelectMany(folder => Directory.GetFiles(folder, "*.docx")).ToDictionary(file => Path.GetFileName(file), file => Text(File.ReadAllBytes(file)));
        foreach (var (quantity, least, wordings) in Quantities)
        {
            // Sentences write small counts with two digits, tables do not.
            var printed = papers.SelectMany(paper => wordings.SelectMany(wording => Regex.Matches(paper.Value, wording))
                .Select(match => (Paper: paper.Key, Value: match.Groups[1].Value.Trim().TrimStart('0')))).ToList();
            printed.Select(one => one.Paper).Distinct().Should().HaveCountGreaterThanOrEqualTo(least, "{0} stands in several papers of {1}: {2}", quantity, sample, string.Join("; ", printed));
            printed.Select(one => one.Value).Distinct().Should().ContainSingle("{0} is one number in {1}: {2}", quantity, sample, string.Join("; ", printed));
        }
    }

    [Theory]
    [MemberData(nameof(DossierTests.Samples), MemberType = typeof(DossierTests))]
    public void The_level_of_every_member_is_the_same_in_minutes_and_list(string sample)
    {
        var dossier = Dossier.Of(sample);
        var minutes = Levels(dossier.Bytes("bien-ban-hoi-nghi.docx"));
        var list = Levels(dossier.Bytes("danh-sach-xep-loai-dang-vien.docx"));
        minutes.Should().HaveCountGreaterThan(8).And.BeEquivalentTo(list);
    }

    public void Dispose() => Directory.Delete(_superior, recursive: true);

    // The members who have a level, by name; the list writes levels short and explains each below the table.
    static Dictionary<string, string> Levels(byte[] docx)
    {
        var paper = new PrintedDocument(docx);
        var rows = paper.Tables.Single(table => table[0].Any(cell => cell.Text == ProposedLevel));
        var (name, level) = (Column(rows[0], "Họ và tên"), Column(rows[0], ProposedLevel));
        var words = Regex.Matches(string.Join('\n', paper.Lines), @"\b(\p{Lu}+): ([^;.\n]+ nhiệm vụ)").ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        return rows.Where(row => int.TryParse(row[0].Text, out _) && row[level].Text.Length > 0)
            .ToDictionary(row => row[name].Text, row => words.GetValueOrDefault(row[level].Text, row[level].Text));
    }

    static int Column(IReadOnlyList<(string Text, int Span, bool Merged)> heads, string head) => heads.ToList().FindIndex(cell => cell.Text == head);

    /// <summary>The lines of a paper; a row of a table is one line, its cells divided by tabs.</summary>
    static string Text(byte[] docx)
    {
        var paper = new PrintedDocument(docx);
        var rows = paper.Tables.SelectMany(table => table).Select(row => string.Join('\t', row.Select(cell => cell.Text)));
        return "\n" + string.Join('\n', paper.Lines.Concat(rows)).Replace('\u00A0', ' ');
    }
}
