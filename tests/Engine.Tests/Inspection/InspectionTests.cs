using System.Text;
using System.Text.Json.Nodes;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Inspection;
using Reports.Engine.Validation.Linting;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Library;
using Reports.Engine.Shapes;
using Reports.Engine.Tests.Compiling.Drawings;
using Reports.Engine.Tests.WordFiles;

namespace Reports.Engine.Tests.Inspection;

public sealed class InspectionTests
{
    static readonly ScriptSettings TextSettings = new(Builtins.Library);

    /// <summary>A template, and its names with their kinds.</summary>
    public static TheoryData<string, string> Kinds => new()
    {
        { "{{ name }}", "name Value" },
        { "{{ a.b.c }}", "a Object, a.b Object, a.b.c Value" },
        { "{{ for m in members }}{{ m.name }}{{ end }}", "members List, members[] Object, members[].name Value" },
        { "{{ for m in members }}{{ for p in m.prizes }}{{ p }}{{ end }}{{ end }}", "members List, members[] Object, members[].prizes List, members[].prizes[] Value" },
        { "{{ rows[0].x }}", "rows List, rows[] Object, rows[].x Value" },
        { "{{ if rows.size > 0 }}a{{ end }}", "rows List" },
        { "{{ names | vi.join }}", "names List" },
        { "{{ if done }}a{{ end }}", "done Condition?" },
        { "{{ if note }}{{ note }}{{ end }}", "note Value" },
        { "{{ title ?? 'x' }}", "title Value?" },
        { "{{ born | vi.date }}", "born Date" },
        { "{{ start | date.to_string '%d' }}", "start Date" },
        { "{{ count | vi.words }}", "count Number" },
        { "{{ a * b }}{{ c + 1 }}{{ if d > 0 }}{{ end }}{{ for i in 1..e }}{{ end }}", "a Number, b Number, c Number, d Number, e Number" },
        { "{{ for m in members }}{{ m.count * 2 }}{{ end }}", "members List, members[] Object, members[].count Number" },
        { "{{ with branch }}{{ name }}{{ end }}", "branch Object, branch.name Value" },
        { "{{ for }}{{ name }}{{ 1 + }}{{ end }}{{ end }}", "name Value" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void R32_Every_name_has_a_kind(string template, string expected) =>
        string.Join(", ", Inspect(template).Names.Select(name => $"{name.Path} {name.Kind}{(name.IsOptional ? "?" : "")}"))
            .Should().Be(expected);

    [Fact]
    public void R32_Names_of_a_word_template_have_their_places()
    {
        var file = WordFile.Of("{{ name }} và {{ string.upcase name }}\n| {{ for x in rows }}{{ word.image x.logo }} | {{ name }}{{ end }} |").WithHeader("{{ title }}");

        var found = TemplateInspection.Inspect(file.Bytes(), "a.docx", WordTemplate.DefaultSettings, TextSettings, [])!;

        found.Names.Select(name => $"{name.Path} {name.Kind} {name.Places.Count}").Should().Equal(
            "name Value 3", "rows List 1", "rows[] Object 0", "rows[].logo Image 1", "title Value 1");
        found.Names[0].Places[^1].In(Language.English).Should().Be("a.docx, document, table 1, row 1, cell 2, paragraph 1: «{{ name }}»");
    }

    [Theory]
    [InlineData("{{ ds | word.chart }}", "ds Rows")]
    [InlineData("{{ ds | word.chart category:\"khoi\" series:{ tot: \"Tốt\", kha: \"Khá\" } }}Kết quả", "ds List, ds[] Object, ds[].khoi Value, ds[].tot Number, ds[].kha Number")]
    [InlineData("{{ ds | word.chart \"khoi\" [\"tot\"] }}", "ds List, ds[] Object, ds[].khoi Value, ds[].tot Number")]
    [InlineData("{{ word.chart nam.ds series:\"tot\" }} năm {{ nam.so }}", "nam Object, nam.ds List, nam.ds[] Object, nam.ds[].tot Number, nam.so Value")]
    public void R32_Names_of_charts_are_the_templates(string title, string expected)
    {
        var file = ChartTemplate.Of(ChartTemplate.Bars(), System.Security.SecurityElement.Escape(title)).Bytes();
        var found = TemplateInspection.Inspect(file, "a.docx", WordTemplate.DefaultSettings, TextSettings, [])!;
        string.Join(", ", found.Names.Select(name => $"{name.Path} {name.Kind}")).Should().Be(expected);
        found.Names[0].Places.Concat(found.Names[^1].Places).Should().Contain(place => place.In(Language.English).Contains("chart1", StringComparison.Ordinal));

        // Its sample draws the chart.
        WordTemplate.Load(file, "a.docx").Render(JsonNode.Parse(found.ToSample())!, new MemoryStream());
    }

    [Fact]
    public void R32_A_chart_in_a_loop_has_the_loops_names_and_a_table_beside_it_its_numbers()
    {
        var file = ChartTemplate.Of(ChartTemplate.Bars(), "{{ khoi.ket_qua | word.chart }}Khối {{ khoi.ten }}",
            body: $"<w:p><w:r><w:t>{{{{ for khoi in cac_khoi }}}}</w:t></w:r></w:p><w:p>{ChartTemplate.Drawing("bd")}</w:p><w:p><w:r><w:t>{{{{ for d in khoi.ket_qua }}}}{{{{ d.muc }}}}: {{{{ d.so }}}}{{{{ end }}}}</w:t></w:r></w:p><w:p><w:r><w:t>{{{{ end }}}}</w:t></w:r></w:p>").Bytes();
        var found = TemplateInspection.Inspect(file, "a.docx", WordTemplate.DefaultSettings, TextSettings, [])!;
        string.Join(", ", found.Names.Select(name => $"{name.Path} {name.Kind}")).Should().Be(
            "cac_khoi List, cac_khoi[] Object, cac_khoi[].ket_qua List, cac_khoi[].ket_qua[] Object, cac_khoi[].ket_qua[].muc Value, cac_khoi[].ket_qua[].so Number, cac_khoi[].ten Value");
        WordTemplate.Load(file, "a.docx").Render(JsonNode.Parse(found.ToSample())!, new MemoryStream());

        // What the data does not have is found in a chart as in the text.
        var shape = DataShape.FromData("""{ "cac_khoi": [ { "ten": "6", "ket_qua": [ { "muc": "Tốt", "sl": 1 } ] } ] }"""u8, "d.json", []);
        TemplateLint.Check(file, "a.docx", LintSettings.Default with { Data = shape }).Where(problem => problem.Code == "LNT001").Should().ContainSingle();
    }

    [Fact]
    public void R32_Names_of_included_documents_are_the_template_s()
    {
        var host = WordFile.Of("{{ for m in members }}\n{{ include \"phan.docx\" }}\n{{ end }}\n{{ word.document 'khong-co.docx' }}{{ include x.file }}");
        var files = new NamedFiles(
            ("phan.docx", WordFile.Of("{{ m.name }}, {{ year }}\n{{ include 'phan.docx' }}{{ 'ky-ten.docx' | include }}").Bytes()),
            ("ky-ten.docx", WordFile.Of("{{ end }}{{ lost }}").Bytes()));

        var found = TemplateInspection.Inspect(host.Bytes(), "a.docx", WordTemplate.DefaultSettings, TextSettings, [], files)!;

        found.Names.Select(name => $"{name.Path} {name.Kind}").Should().Equal(
            "members List", "members[] Object", "members[].name Value", "year Value", "x Object", "x.file Value");
        found.Names[2].Places.Single().File.Should().Be("phan.docx");
        found.ToSchema().Should().Contain("\"year\"");
        found.ToSample().Should().Contain("‹members[].name›");
    }

    [Fact]
    public void R32_A_path_in_the_tag_of_a_check_box_is_a_name()
    {
        const string box = "<w:sdt><w:sdtPr><w:alias w:val=\"Ô chọn\"/><w:tag w:val=\"{0}\"/><w14:checkbox/></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>";
        var host = WordFile.Of($"<w:p><w:r><w:t>{{{{ for m in members }}}}</w:t></w:r>{string.Format(null, box, "m.is_head")}{string.Format(null, box, "m.name == 'A'")}<w:r><w:t>{{{{ end }}}}</w:t></w:r></w:p>");

        var found = TemplateInspection.Inspect(host.Bytes(), "a.docx", WordTemplate.DefaultSettings, TextSettings, [])!;

        found.Names.Select(name => $"{name.Path} {name.Kind}{(name.IsOptional ? "?" : "")}").Should().Equal(
            "members List", "members[] Object", "members[].is_head Condition?", "members[].name Value");
        found.Names[2].Places.Single().In(Language.English).Should().Contain("m.is_head");
        found.ToSample().Should().Contain("\"is_head\": true");
    }

    [Fact]
    public void The_schema_draft_is_a_schema_that_the_template_fits()
    {
        const string template = "{{ title }}{{ born | vi.date }}{{ for m in members }}{{ m.name }}{{ if m.is_head }}*{{ end }}{{ m.age * 2 }}{{ end }}{{ note ?? '' }}";

        var schema = Inspect(template).ToSchema();

        schema.Should().Be("""
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "type": "object",
              "properties": {
                "title": {
                  "type": [
                    "string",
                    "number"
                  ]
                },
                "born": {
                  "type": "string",
                  "format": "date"
                },
                "members": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "name": {
                        "type": [
                          "string",
                          "number"
                        ]
                      },
                      "is_head": {
                        "type": "boolean"
                      },
                      "age": {
                        "type": "number"
                      }
                    },
                    "required": [
                      "name",
                      "age"
                    ]
                  }
                },
                "note": {
                  "type": [
                    "string",
                    "number"
                  ]
                }
              },
              "required": [
                "title",
                "born",
                "members"
              ]
            }

            """);
        var settings = LintSettings.Default with { Data = DataShape.FromSchema(Encoding.UTF8.GetBytes(schema), "schema.json", []) };
        TemplateLint.Check(Encoding.UTF8.GetBytes(template), "a.txt", settings).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    [InlineData("{{ for m in members }}{{ m.born | vi.date_long }} {{ m.count | vi.words }} {{ m.names | vi.join }}{{ end }}", "")]
    [InlineData("{{ if a > 3 && b.c != 'x' }}{{ d | string.upcase | string.slice 1 }}{{ end }}{{ e.f[0].g }}", "")]
    [InlineData("{{ boxes[3].checked }}{{ a.boxes[12] }}{{ for r in rows }}{{ r.marks[4].x }}{{ end }}", "")]
    public void A_sample_renders_without_missing_names(string template, string expected)
    {
        // Dates of JSON are texts: what asks for a date itself cannot be shown. Broken templates do not render at all.
        if (template.Contains("date.to_string") || template.Contains("1 + }"))
            return;
        _ = expected;

        var sample = JsonValues.Read(Encoding.UTF8.GetBytes(Inspect(template).ToSample()), "sample.json", []);

        var script = Script.CompileText(template, "a.txt", TextSettings, [])!;
        using var output = new Reports.Engine.Output.Utf8Output();
        var context = new RenderContext(sample, RenderSettings.Lenient, output);
        script.Render(context);
        context.Missing.Should().BeEmpty();
    }

    [Fact]
    public void A_sample_of_a_word_template_renders_with_its_pictures()
    {
        var file = WordFile.Of("{{ logo | word.image }}\n{{ for m in members }}\n{{ m.name }}, {{ m.born | vi.date }}\n{{ end }}").Bytes();
        var diagnostics = new DiagnosticBag();

        var sample = JsonValues.Read(
            Encoding.UTF8.GetBytes(TemplateInspection.Inspect(file, "a.docx", WordTemplate.DefaultSettings, TextSettings, diagnostics)!.ToSample()), "sample.json", diagnostics);
        var output = new MemoryStream();
        var result = WordTemplate.Compile(file, "a.docx", WordTemplate.DefaultSettings, diagnostics)!.TryRender(sample, output, RenderSettings.Lenient);

        diagnostics.Should().BeEmpty();
        result.Diagnostics.Should().BeEmpty();
        result.Missing.Should().BeEmpty();
        Notation.Text(output.ToArray()).Should().Contain("‹members[].name›, 31/01/2025\n‹members[].name›, 31/01/2025");
    }

    static TemplateInspection Inspect(string template) =>
        TemplateInspection.Inspect(Encoding.UTF8.GetBytes(template), "a.txt", WordTemplate.DefaultSettings, TextSettings, [])!;
}
