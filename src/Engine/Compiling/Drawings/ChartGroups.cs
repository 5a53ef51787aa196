using Reports.Engine.Rendering;
using Reports.Engine.Rendering.Charts;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Drawings;

/// <summary>The series of a chart in their groups (bars, lines), each made into pieces that are written for a series of the data.</summary>
/// <remarks>ECMA-376 part 1, 21.2.2: <c>‹c:barChart›‹c:ser›‹c:idx/›‹c:order/›‹c:tx/›…‹c:cat/›‹c:val/›‹/c:ser›‹/c:barChart›</c>.</remarks>
static class ChartGroups
{
    /// <summary>The kinds that draw a number for each category.</summary>
    static readonly HashSet<string> Kinds =
        ["barChart", "bar3DChart", "lineChart", "line3DChart", "areaChart", "area3DChart", "pieChart", "pie3DChart", "ofPieChart", "doughnutChart", "radarChart"];

    /// <summary>Those of them whose points have a colour each.</summary>
    static readonly HashSet<string> Sliced = ["pieChart", "pie3DChart", "ofPieChart", "doughnutChart"];

    /// <summary>True when every series of a chart can be written from data.</summary>
    public static bool Fit(XElement chart)
    {
        var series = SeriesOf(chart).ToList();
        return series.Count > 0 && series.TrueForAll(one => Kinds.Contains(one.Parent!.Name.LocalName) && !HoldsTags(one));
    }

    /// <summary>The name of the sheet that the chart's figures stand on, as references write it.</summary>
    public static string SheetOf(XElement chart) => SeriesOf(chart).Descendants(chart.Name.Namespace + "f")
        .Select(reference => reference.Value[..Math.Max(0, reference.Value.LastIndexOf('!'))]).FirstOrDefault(sheet => sheet.Length > 0) ?? "Sheet1";

    /// <summary>Puts marks in the place of the series.</summary>
    /// <param name="sheet">The sheet, as references write it.</param>
    public static void Replace(XElement chart, string sheet, XElement root, Marks marks)
    {
        var before = 0;
        var groups = SeriesOf(chart).GroupBy(series => series.Parent!).ToList();
        foreach (var group in groups)
        {
            var known = group.ToList();
            var further = group == groups[^1] ? Further(known[^1]) : null;
            var program = new ChartSeries(before, [.. known.Select(series => Pieces(series, sheet, root))], further is null ? null : Pieces(further, sheet, root));
            known[0].AddBeforeSelf(marks.Node(new Written(program.Write)));
            known.Remove();
            before += known.Count;
        }
    }

    static IEnumerable<XElement> SeriesOf(XElement chart) => chart.Descendants(chart.Name.Namespace + "ser");

    static bool HoldsTags(XElement series) => series.DescendantsAndSelf().Any(element =>
        (!element.HasElements && element.Value.Contains("{{", StringComparison.Ordinal)) || element.Attributes().Any(a => a.Value.Contains("{{", StringComparison.Ordinal)));

    // Where the theme colours no part of the last series, Word finds a colour for those that follow.
    static XElement Further(XElement last)
    {
        var further = new XElement(last.Name, last.Attributes(), last.Nodes());
        further.AddAnnotation(Sliced.Contains(last.Parent!.Name.LocalName) ? "sliced" : "");
        if (!Accents(further).Any())
            further.Elements().Where(e => e.Name.LocalName is "spPr" or "marker").Remove();
        return further;
    }

    static IReadOnlyList<Segment> Pieces(XElement template, string sheet, XElement root)
    {
        var isSliced = template.Annotation<string>() is { } kind ? kind.Length > 0 : Sliced.Contains(template.Parent!.Name.LocalName);
        var series = new XElement(template);
        var names = series.Name.Namespace;
        var prefix = root.GetPrefixOfNamespace(names) is { Length: > 0 } name ? name + ":" : "";
        var marks = new Marks();

        // Names that no two series may share, and ranges of points that are others now.
        series.Elements(names + "extLst").Remove();
        series.Descendants().Where(e => e.Name.LocalName == "ext" && e.Elements().Any(inner => inner.Name.LocalName == "uniqueId")).Remove();
        Points(series, isSliced, root, marks);
        Colour(series, marks);
        series.Elements().Where(e => e.Name.LocalName is "idx" or "order" or "tx" or "cat").Remove();
        series.AddFirst(
            new XElement(names + "idx", new XAttribute("val", Mark(ChartSeries.Number))),
            new XElement(names + "order", new XAttribute("val", Mark(ChartSeries.Number))),
            new XElement(names + "tx", new XElement(names + "strRef", Range((at, _) => CellNames.Name(at)), new XElement(
                names + "strCache", new XElement(names + "ptCount", new XAttribute("val", 1)), new XElement(names + "pt", new XAttribute("idx", 0), new XElement(names + "v", Mark(ChartSeries.Name)))))));
        var format = series.Element(names + "val")?.Descendants(names + "formatCode").FirstOrDefault();
        var categories = new XElement(names + "cat", new XElement(names + "strRef", Range((_, rows) => CellNames.Categories(rows)), new XElement(
            names + "strCache", Count(), marks.Node(ChartSeries.Categories(prefix)))));
        var values = new XElement(names + "val", new XElement(names + "numRef", Range(CellNames.Values), new XElement(
            names + "numCache", format ?? new XElement(names + "formatCode", "General"), Count(), marks.Node(ChartSeries.Values(prefix)))));
        if (series.Element(names + "val") is { } former)
            former.ReplaceWith(categories, values);
        else if (series.Elements().FirstOrDefault(e => e.Name.LocalName is "smooth" or "shape") is { } after)
            after.AddBeforeSelf(categories, values);
        else
            series.Add(categories, values);
        return Split(series, root, marks);

        string Mark(Written written) => marks.Add(new IntrinsicSegment(written));
        XElement Range(Func<int, int, string> cells) => new(names + "f", Mark(ChartSeries.Range(sheet, cells)));
        XElement Count() => new(names + "ptCount", new XAttribute("val", Mark(ChartSeries.Count)));
    }

    // A point that the data does not have is not spoken of; slices that the template does not have go on with its colours.
    static void Points(XElement series, bool isSliced, XElement root, Marks marks)
    {
        var names = series.Name.Namespace;
        var points = series.Elements(names + "dPt").Select(point => (Number: NumberOf(point), Element: point)).Where(point => point.Number >= 0)
            .DistinctBy(point => point.Number).OrderBy(point => point.Number).ToList();
        if (points.Count > 0)
        {
            var known = points.Select(point => (point.Number, One(point.Element))).ToList();
            var last = points[^1].Element;
            series.Element(names + "dPt")!.AddBeforeSelf(marks.Node(ChartSeries.Formats(known, isSliced && Accents(last).Any() ? known[^1].Item2 : null)));
        }

        series.Elements(names + "dPt").Remove();

        IReadOnlyList<Segment> One(XElement template)
        {
            var own = new Marks();
            var point = new XElement(template);
            point.Elements(names + "extLst").Remove();
            point.Element(names + "idx")!.SetAttributeValue("val", own.Add(new IntrinsicSegment(ChartSeries.PointNumber)));
            Colour(point, own);
            return Split(point, root, own);
        }
    }

    static int NumberOf(XElement point) =>
        int.TryParse((string?)point.Element(point.Name.Namespace + "idx")?.Attribute("val"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    static void Colour(XElement element, Marks marks)
    {
        foreach (var (attribute, accent) in Accents(element).ToList())
            attribute.Value = "accent" + marks.Add(new IntrinsicSegment(ChartSeries.Accent(accent)));
    }

    static IEnumerable<(XAttribute Attribute, int Accent)> Accents(XElement element) =>
        from attribute in element.Descendants(W.Art + "schemeClr").Attributes("val")
        where attribute.Value.Length == "accent1".Length && attribute.Value.StartsWith("accent", StringComparison.Ordinal) && attribute.Value[^1] is >= '1' and <= '6'
        select (attribute, attribute.Value[^1] - '0');

    static IReadOnlyList<Segment> Split(XElement element, XElement root, Marks marks) => MarkedText.Split(Encoding.UTF8.GetBytes(FragmentXml.Text(element, root)), marks);
}
