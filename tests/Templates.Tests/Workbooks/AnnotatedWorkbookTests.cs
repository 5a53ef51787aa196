using Reports.Engine.Diagnostics;
using Reports.Templates.Reading;
using Reports.Templates.Rules;
using Reports.Templates.Workbooks;
using Spoken = Reports.Engine.Diagnostics.Language;

namespace Reports.Templates.Tests.Workbooks;

/// <summary>Findings as notes of a workbook: read back by another program they stand on the cells that the findings name.</summary>
public sealed class AnnotatedWorkbookTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("reports-notes-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    [Trait("Runs", "long")]
    public void In_LibreOffice_notes_stand_on_the_cells_and_links_lead_there()
    {
        var (workbook, findings) = Wrong();
        var source = Path.Combine(_folder, "source.xlsx");
        File.WriteAllBytes(source, YearWorkbook.Annotate(workbook, findings, Spoken.Vietnamese));
        Calc.Edit(_folder,
        [
            ("again", source, $"""
                f = FreeFile
                Open "{_folder}/notes.txt" For Output As #f
                For i = 0 To doc.Sheets.Count - 1
                  sheet = doc.Sheets.getByIndex(i)
                  For k = 0 To sheet.Annotations.Count - 1
                    note = sheet.Annotations.getByIndex(k)
                    Print #f, i & " " & note.Position.Column & " " & note.Position.Row
                  Next
                Next
                list = doc.Sheets.getByIndex(0)
                row = 2
                Do While list.getCellByPosition(4, row).String <> ""
                  If list.getCellByPosition(2, row).TextFields.Count > 0 Then Print #f, list.getCellByPosition(2, row).TextFields.getByIndex(0).URL
                  row = row + 1
                Loop
                Close #f
                """),
        ]);

        var cells = findings.Select(finding => (CellLocation)finding.Diagnostic.Location!).ToList();
        // The list of findings comes before the other sheets.
        var lines = File.ReadAllLines(Path.Combine(_folder, "notes.txt"));
        lines.Where(line => !line.StartsWith('#')).Should().BeEquivalentTo(cells.Select(cell => $"{cell.SheetNumber} {cell.Column - 1} {cell.Row - 1}").Distinct());
        // Calc writes some of them in its own notation.
        lines.Where(line => line.StartsWith('#')).Select(line => line.Replace("'!", "'.", StringComparison.Ordinal)).Should().Equal(cells.Select(cell => $"#'{cell.Sheet}'.{cell.Cell}"));
    }

    [Fact]
    public void A_second_check_takes_the_notes_of_the_first_away()
    {
        var (workbook, findings) = Wrong();
        var once = YearWorkbook.Annotate(workbook, findings, Spoken.Vietnamese);
        YearWorkbook.Annotate(once, findings, Spoken.Vietnamese).Length.Should().BeCloseTo(once.Length, 2000);
        var read = YearWorkbook.Read(YearWorkbook.Annotate(once, [], Spoken.Vietnamese), "a.xlsx", Repository.Catalogue);
        read.ToJson().Should().Equal(YearWorkbook.Read(workbook, "a.xlsx", Repository.Catalogue).ToJson());
    }

    [Fact]
    public void Same_findings_same_bytes()
    {
        var (workbook, findings) = Wrong();
        YearWorkbook.Annotate(workbook, findings, Spoken.Vietnamese).Should().Equal(YearWorkbook.Annotate(workbook, findings, Spoken.Vietnamese));
    }

    static (byte[] Workbook, IReadOnlyList<Finding> Findings) Wrong()
    {
        var json = File.ReadAllText(Repository.Sample("thcs-2023.json")).Replace("\"tot\": 482", "\"tot\": 481", StringComparison.Ordinal).Replace("\"1978-03-12\"", "\"31/02/1978\"", StringComparison.Ordinal);
        var workbook = YearWorkbook.Write(YearFile.Read(System.Text.Encoding.UTF8.GetBytes(json), "a.json"), Repository.Catalogue);
        var year = YearWorkbook.Read(workbook, "a.xlsx", Repository.Catalogue);
        var findings = RuleBook.Check(year, Repository.Catalogue);
        findings.Select(finding => finding.Diagnostic).Where(found => found.Code == "YEAR008").Select(found => found.Location).Should().AllBeOfType<CellLocation>().And.NotBeEmpty();
        return (workbook, findings);
    }
}
