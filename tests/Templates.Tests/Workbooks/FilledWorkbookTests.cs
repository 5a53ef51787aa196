using System.Globalization;
using System.Text;
using Reports.Engine.Diagnostics;
using Reports.Templates.Reading;
using Reports.Templates.Schema;
using Reports.Templates.Sheets;
using Reports.Templates.Workbooks;

namespace Reports.Templates.Tests.Workbooks;

/// <summary>An empty workbook filled in LibreOffice, cell after cell, as people do: the year is the one that was typed.</summary>
[Trait("Runs", "long")]
public sealed class FilledWorkbookTests
{
    const string Rows = "Bản kiểm điểm ĐV";

    [Theory]
    [InlineData("mam-non-2024.json", "mam_non", 2024)]
    [InlineData("tieu-hoc-2022.json", "tieu_hoc", 2022)]
    [InlineData("thcs-2023.json", "thcs", 2023)]
    [InlineData("thpt-2025.json", "thpt", 2025)]
    public void Gives_the_year_that_was_typed(string sample, string level, int number)
    {
        var year = Repository.Read(Repository.Sample(sample));
        var folder = Directory.CreateTempSubdirectory("reports-test-").FullName;
        try
        {
            var empty = Path.Combine(folder, "empty.xlsx");
            File.WriteAllBytes(empty, YearWorkbook.Write(YearFile.Read(Encoding.UTF8.GetBytes(YearSkeleton.Create(level, number, "../year.schema.json", Repository.Catalogue)), ""), Repository.Catalogue));
            File.WriteAllText(Path.Combine(folder, "typing.txt"), Typing(SheetFile.Read(YearWorkbook.Write(year, Repository.Catalogue), "", new())!, SheetFile.Read(File.ReadAllBytes(empty), "", new())!));
            Calc.Edit(folder, [("filled", empty, Lines(folder))]);

            var read = YearWorkbook.Read(File.ReadAllBytes(Path.Combine(folder, "filled.xlsx")), "filled.xlsx", Repository.Catalogue);

            // Numbers that were typed as texts are all that there is to say.
            read.Diagnostics.Where(problem => problem.Code != "XLS005").Should().BeEmpty();
            read.Diagnostics.Should().NotBeEmpty().And.OnlyContain(problem => problem.Location is CellLocation);
            Encoding.UTF8.GetString(YearJson.Write(read.Root!)).Should().Be(Encoding.UTF8.GetString(YearJson.Write(year.Root!)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // What to type, a step a line: a sheet, where, and what.
    static string Typing(IReadOnlyList<Sheet> filled, IReadOnlyList<Sheet> empty)
    {
        var steps = new StringBuilder();
        foreach (var sheet in filled.Where(sheet => !GuideSheets.IsOne(sheet)))
        {
            var cells = new Typist(sheet.Name, steps);
            if (sheet.Name == Rows)
                cells.TypeRows(sheet, empty.Single(other => other.Name == sheet.Name));
            else if (sheet.Rows.Any(row => row.Cells.Any(cell => cell.Text == FieldSheetReader.ValueTitle) && row[1]?.Text.StartsWith('@') == true))
                cells.TypeFields(sheet, empty.Single(other => other.Name == sheet.Name));
            else if (sheet.Rows.Any(row => row[1]?.Text == SheetPlan.NumberKey))
                cells.TypeTable(sheet, empty.Single(other => other.Name == sheet.Name));
        }

        return steps.ToString();
    }

    static string Lines(string folder) => $$"""
        files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
        steps = createUnoService("com.sun.star.io.TextInputStream")
        steps.setInputStream(files.openFileRead(ConvertToURL("{{folder}}/typing.txt")))
        steps.setEncoding("UTF-8")
        row = 1
        Do While Not steps.isEOF()
          p = Split(steps.readLine(), Chr(9))
          If UBound(p) >= 3 Then
            If p(1) = "key" Then row = RowOf(p(0), p(2))
            If p(1) = "row" Then row = CLng(p(2))
            If p(1) = "insert" Then
              S(p(0)).Rows.insertByIndex(row, 1)
              row = row + 1
            End If
            If p(1) = "text" Then S(p(0)).getCellByPosition(CLng(p(2)) - 1, row - 1).String = Replace(p(3), "\n", Chr(10))
            If p(1) = "number" Then S(p(0)).getCellByPosition(CLng(p(2)) - 1, row - 1).Value = Val(p(3))
          End If
        Loop
        steps.closeInput()
        S("Đảng viên").Columns.insertByIndex(2, 1)
        C("Đảng viên", "C5").String = "Quê quán"
        Dim target As New com.sun.star.table.CellAddress
        target.Sheet = S("Đảng viên").RangeAddress.Sheet
        target.Column = 60
        target.Row = 0
        S("Đảng viên").moveRange(target, S("Đảng viên").getCellRangeByName("H1:H300").RangeAddress)
        S("Đảng viên").Name = "DS đảng viên"
        doc.Sheets.moveByName("DS đảng viên", doc.Sheets.Count)
        """;

    /// <summary>Types the cells of one sheet: every third number as a text, a row left blank between.</summary>
    sealed class Typist(string sheet, StringBuilder steps)
    {
        int _numbers;

        public void TypeTable(Sheet filled, Sheet empty)
        {
            var keys = filled.Rows.First(row => row[1]?.Text == SheetPlan.NumberKey);
            var header = filled.Rows.First(row => row.Number > keys.Number && row.Cells.Count(cell => keys[cell.Column] is not null) > 1 && row[1]?.Text == "STT").Number;
            foreach (var row in empty.Rows.Where(row => row.Number > header))
            {
                Step("row", row.Number);
                foreach (var cell in row.Cells.Where(cell => IsTyped(cell, keys)))
                    Step("text", cell.Column);
            }

            foreach (var row in filled.Rows.Where(row => row.Number > header))
            {
                Step("row", row.Number + (row.Number > header + 2 ? 1 : 0));
                foreach (var cell in row.Cells.Where(cell => IsTyped(cell, keys)))
                    Type(cell);
            }
        }

        public void TypeFields(Sheet filled, Sheet empty)
        {
            var header = filled.Rows.First(row => row[1]?.Text.StartsWith('@') == true).Number;
            var known = empty.Rows.Select(row => row[1]?.Text).OfType<string>().ToHashSet();
            foreach (var row in filled.Rows.Where(row => row.Number > header))
            {
                var (key, value) = (row[1]?.Text, row[3]);
                if (key is null && value is null || key?.StartsWith('#') == true)
                    continue;
                if (key is null)
                    Step("insert", 0);
                else if (known.Contains(key))
                    Step("key", 0, key);
                else
                    throw new InvalidOperationException($"{sheet}: the empty workbook has no {key}.");
                if (value is null)
                    Step("text", 3);
                else
                    Type(value);
            }
        }

        // Whole rows pasted without the hidden keys: owner, label, value.
        public void TypeRows(Sheet filled, Sheet empty)
        {
            var header = filled.Rows.First(row => row[1]?.Text.StartsWith('@') == true).Number;
            foreach (var row in empty.Rows.Where(row => row.Number > header))
            {
                Step("row", row.Number);
                foreach (var cell in row.Cells)
                    Step("text", cell.Column);
            }

            foreach (var row in filled.Rows.Where(row => row.Number > header))
            {
                Step("row", row.Number);
                foreach (var cell in row.Cells.Where(cell => cell.Column is > 1 and < 5))
                    Type(cell);
            }
        }

        static bool IsTyped(SheetCell cell, SheetRow keys) =>
            cell.Kind != CellKind.Uncomputed && keys[cell.Column]?.Text is { } key && key != SheetPlan.NumberKey && !key.StartsWith(HeaderRow.Computed, StringComparison.Ordinal);

        void Type(SheetCell cell)
        {
            var isNumber = cell.Kind == CellKind.Number && ++_numbers % 3 != 0;
            Step(isNumber ? "number" : "text", cell.Column, cell.Kind == CellKind.Number && !isNumber ? cell.Text.Replace('.', ',') : cell.Text);
        }

        void Step(string what, int at, string text = "") =>
            steps.Append(CultureInfo.InvariantCulture, $"{sheet}\t{what}\t{(what == "key" ? text : at)}\t{text.Replace("\n", "\\n", StringComparison.Ordinal)}\n");
    }
}
