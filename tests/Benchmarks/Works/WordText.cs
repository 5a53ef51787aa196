namespace Reports.Benchmarks.Works;

/// <summary>WordprocessingML as Word itself writes it: revision ids on everything, properties on every run.</summary>
sealed class WordText
{
    const string Fonts = "<w:rFonts w:ascii=\"Times New Roman\" w:eastAsia=\"SimSun\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>";
    const string Size = "<w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>";
    const string Plain = "<w:rPr>" + Fonts + Size + "</w:rPr>";
    const string Bold = "<w:rPr>" + Fonts + "<w:b/><w:bCs/>" + Size + "</w:rPr>";

    uint _revision;

    public string Run(string text, bool isBold = false) =>
        $"<w:r w:rsidRPr=\"{Revision()}\">{(isBold ? Bold : Plain)}<w:t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text)}</w:t></w:r>";

    public string Paragraph(string runs, string properties = "<w:spacing w:after=\"80\" w:line=\"276\" w:lineRule=\"auto\"/><w:jc w:val=\"both\"/>")
    {
        var revision = Revision();
        return $"<w:p w:rsidR=\"{revision}\" w:rsidRDefault=\"{revision}\" w:rsidP=\"{Revision()}\"><w:pPr>{properties}</w:pPr>{runs}</w:p>";
    }

    public string Cell(string runs, int width, string properties = "") =>
        $"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{properties}<w:vAlign w:val=\"center\"/></w:tcPr>"
        + Paragraph(runs, "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>") + "</w:tc>";

    public string Row(IEnumerable<string> cells, bool isHeader = false) =>
        $"<w:tr w:rsidR=\"{Revision()}\" w:rsidTr=\"{Revision()}\"><w:trPr>{(isHeader ? "<w:cantSplit/><w:tblHeader/>" : "<w:cantSplit/>")}</w:trPr>"
        + string.Concat(cells) + "</w:tr>";

    public static string Table(int columns, string rows) =>
        "<w:tbl><w:tblPr><w:tblW w:w=\"9600\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
        + "<w:tblLook w:val=\"04A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/></w:tblPr>"
        + "<w:tblGrid>" + string.Concat(Enumerable.Repeat($"<w:gridCol w:w=\"{9600 / columns}\"/>", columns)) + "</w:tblGrid>" + rows + "</w:tbl>";

    /// <summary>Two header rows: the first cell stands over both, the others in pairs under a common title.</summary>
    public string MergedHeader(IReadOnlyList<string> titles)
    {
        var width = 9600 / titles.Count;
        var upper = new List<string> { Cell(Run(titles[0], true), width, "<w:vMerge w:val=\"restart\"/>") };
        var lower = new List<string> { Cell("", width, "<w:vMerge/>") };
        for (var at = 1; at < titles.Count; at += 2)
        {
            var span = Math.Min(2, titles.Count - at);
            upper.Add(Cell(Run($"Nhóm {at}", true), width * span, $"<w:gridSpan w:val=\"{span}\"/>"));
            lower.AddRange(Enumerable.Range(at, span).Select(i => Cell(Run(titles[i], true), width)));
        }

        return Row(upper, true) + Row(lower, true);
    }

    string Revision() => (0x00B20000 + (++_revision * 7919 % 0xFFFF)).ToString("X8", null);
}
