using System.Text;
using Reports.Engine.Diagnostics;
using Reports.Engine.Validation.Linting;
using Reports.Engine.Shapes;

namespace Reports.Engine.Tests.Linting.Rules;

/// <summary>What lint says about the names of text templates, each rule with what breaks it and what does not.</summary>
public sealed class NameCases
{
    const string Data = """
        {"title": "Báo cáo", "count": 3, "done": true, "note": null,
         "members": [{"name": "An", "prizes": [{"year": 2024}]}, {"name": "Bình", "born": "1990-01-02"}],
         "rows": [], "branch": {"name": "Chi bộ 1"}}
        """;

    const string Schema = """
        {"type": "object", "required": ["count", "title"],
         "properties": {
           "title": {"type": "string"}, "count": {"type": "integer"}, "done": {"type": "boolean"},
           "note": {"type": ["string", "null"]}, "rows": {"type": "array"}, "maybe": {"type": ["array", "null"]},
           "members": {"type": "array", "items": {"$ref": "#/$defs/member"}},
           "branch": {"allOf": [{"$ref": "#/$defs/named"}, {"properties": {"code": {"type": "string"}}}]},
           "extra": {"type": "object", "additionalProperties": true},
           "scores": {"type": "object", "additionalProperties": {"type": "number"}}},
         "$defs": {
           "named": {"properties": {"name": {"type": "string"}}},
           "member": {"oneOf": [{"$ref": "#/$defs/named"}], "properties": {"head": {"$ref": "#/$defs/member"}}}}}
        """;

    /// <summary>Template, and the findings as «code severity line:column».</summary>
    public static TheoryData<string, string> AgainstData => new()
    {
        // LNT001 NamesExist
        { "{{ title }} {{ members[0].name }} {{ branch.name }}", "" },
        { "{{ titel }}", "LNT001 Error 1:4" },
        { "a\n  {{ branch.nmae }}", "LNT001 Error 2:6" },
        { "{{ for m in members }}{{ m.name }}{{ end }}", "" },
        { "{{ for m in members }}{{ m.nmae }}{{ end }}", "LNT001 Error 1:26" },
        { "{{ for m in members }}{{ for p in m.prizes }}{{ p.yaer }}{{ end }}{{ end }}", "LNT001 Error 1:49" },
        { "{{ for m in members | array.sort 'name' }}{{ m.nmae }}{{ end }}", "LNT001 Error 1:46" },
        { "{{ x = branch }}{{ x.nmae }}", "LNT001 Error 1:20" },
        { "{{ x = 3 }}{{ x.nmae }}", "" },
        { "{{ for r in rows }}{{ r.anything }}{{ end }}", "" },
        { "{{ note.anything }}", "" },
        { "{{ if unheard_of }}a{{ end }}{{ other ?? 'b' }}", "" },
        { "{{ if titel == 'a' }}a{{ end }}", "LNT001 Error 1:7" },
        { "{{ if doen }}a{{ end }}", "LNT001 Warning 1:7" },
        { "{{ with branch }}{{ name }}{{ title }}{{ nmae }}{{ end }}", "LNT001 Error 1:42" },
        { "{{ title | string.upcase }} {{ date.now }}", "" },
        // LNT002 LoopsRunOverLists
        { "{{ for x in members }}{{ end }}{{ for c in title }}{{ end }}", "" },
        { "{{ for x in count }}{{ end }}", "LNT002 Error 1:13" },
        { "{{ for x in done }}{{ end }}", "LNT002 Error 1:13" },
        // LNT003 ListsAreNotPrinted
        { "{{ members | array.size }} {{ members[0].name }} {{ x = members }}", "" },
        { "{{ members }}", "LNT003 Warning 1:4" },
        { "{{ branch }}", "LNT003 Warning 1:4" },
        // LNT013 FunctionsExist
        { "{{ title | string.upcase | vi.slug }}{{ date.now }}{{ date.format = '%d' }}", "" },
        { "{{ func shout; ret $0 + '!'; end }}{{ title | shout }}{{ f = @string.upcase; title | f }}", "" },
        { "{{ for date in rows }}{{ date.anything }}{{ end }}{{ x = {string: 1} }}{{ x.string.y }}", "" },
        { "{{ title | string.upcas }}", "LNT013 Error 1:4" },
        { "{{ title | upcase }}", "LNT013 Error 1:4" },
        { "{{ vi.slugg title }}", "LNT013 Error 1:4" },
        // LNT004 ConditionsCanBeFalse
        { "{{ if rows.size > 0 }}a{{ end }}{{ if done }}b{{ end }}{{ if branch }}c{{ end }}{{ if note }}d{{ end }}", "" },
        { "{{ if rows }}a{{ end }}", "LNT004 Warning 1:7" },
        { "{{ if done && rows }}a{{ end }}", "LNT004 Warning 1:15" },
        { "{{ rows ? 1 : 2 }}", "LNT004 Warning 1:4" },
        { "{{ if count }}a{{ end }}", "LNT004 Warning 1:7" },
        { "{{ if title }}a{{ end }}", "LNT004 Warning 1:7" },
        { "{{ if rows.size }}a{{ else if members.size }}b{{ end }}", "LNT004 Warning 1:4, LNT004 Warning 1:23" },
        { "{{ for m in members }}{{ if m.prizes }}{{ end }}{{ if m.born }}{{ end }}{{ end }}", "LNT004 Warning 1:29, LNT004 Note 1:55" },
    };

    /// <summary>The same against the schema.</summary>
    public static TheoryData<string, string> AgainstSchema => new()
    {
        { "{{ title }}{{ branch.name }}{{ branch.code }}{{ for m in members }}{{ m.name }}{{ m.head.head.name }}{{ end }}", "" },
        { "{{ branch.nmae }}", "LNT001 Error 1:4" },
        { "{{ for m in members }}{{ m.head.haed.name }}{{ end }}", "LNT001 Error 1:26" },
        { "{{ extra.anything.at_all }}{{ scores.anybody }}{{ for r in rows }}{{ r.x }}{{ end }}", "" },
        { "{{ scores.anybody.x }}", "LNT001 Error 1:4" },
        { "{{ titel ?? '' }}", "LNT001 Warning 1:4" },
        { "{{ if note }}a{{ end }}", "LNT004 Note 1:7" },
        { "{{ if count }}a{{ end }}", "LNT004 Warning 1:7" },
        { "{{ if rows }}a{{ end }}", "LNT004 Warning 1:7" },
        { "{{ if maybe }}a{{ end }}", "LNT004 Note 1:7" },
        { "{{ if branch }}a{{ end }}{{ if done }}b{{ end }}", "" },
    };

    /// <summary>What is wrong whatever the data.</summary>
    public static TheoryData<string, string> WithoutData => new()
    {
        { "{{ anything.at.all }}{{ for x in those }}{{ x.a }}{{ end }}", "" },
        { "{{ if rows }}{{ for r in rows }}{{ end }}{{ end }}", "LNT004 Warning 1:7" },
        { "{{ if rows.size }}a{{ end }}", "LNT004 Warning 1:4" },
        { "{{ 1 + }}\n{{ 2 * }}\n{{ if rows.size }}{{ end }}", "SCR021 Error 1:8, SCR021 Error 2:8, LNT004 Warning 3:4" },
    };

    [Theory]
    [MemberData(nameof(AgainstData))]
    public void A_template_is_checked_against_data(string template, string expected) =>
        Findings(template, LintSettings.Default with { Data = DataShape.FromData(Encoding.UTF8.GetBytes(Data), "data.json", []) })
            .Should().Be(expected);

    [Theory]
    [MemberData(nameof(AgainstSchema))]
    public void A_template_is_checked_against_a_schema(string template, string expected) =>
        Findings(template, LintSettings.Default with { Data = DataShape.FromSchema(Encoding.UTF8.GetBytes(Schema), "schema.json", []) })
            .Should().Be(expected);

    [Theory]
    [MemberData(nameof(WithoutData))]
    public void A_template_is_checked_by_itself(string template, string expected) =>
        Findings(template, LintSettings.Default).Should().Be(expected);

    [Fact]
    public void R31_A_name_nearly_right_is_answered_with_the_name_meant()
    {
        var data = DataShape.FromData(Encoding.UTF8.GetBytes(Data), "data.json", []);

        var found = TemplateLint.Check("{{ for m in members }}{{ m.nmae }}{{ end }}"u8.ToArray(), "a.txt", LintSettings.Default with { Data = data });

        var finding = found.Should().ContainSingle().Subject;
        finding.Message.English.Should().Be("«members[]» has no name «nmae» (the template uses «members[].nmae»).");
        finding.Hint!.English.Should().Be("Write «name» if that is what you mean.");
    }

    [Fact]
    public void R58_Data_that_is_not_used_is_reported_by_option()
    {
        var data = DataShape.FromData(Encoding.UTF8.GetBytes(Data), "data.json", []);
        var template = "{{ title }}{{ for m in members }}{{ m.name }}{{ end }}{{ branch }}{{ if done }}{{ end }}"u8.ToArray();

        TemplateLint.Check(template, "a.txt", LintSettings.Default with { Data = data }).Should().NotContain(d => d.Code == "LNT005");
        TemplateLint.Check(template, "a.txt", LintSettings.Default with { Data = data, ReportsUnusedData = true })
            .Where(d => d.Code == "LNT005").Select(d => d.Message.English).Should().Equal(
                "The template does not use «count» of the data.",
                "The template does not use «note» of the data.",
                "The template does not use «members[].prizes» of the data.",
                "The template does not use «members[].born» of the data.",
                "The template does not use «rows» of the data.");
    }

    static string Findings(string template, LintSettings settings) =>
        string.Join(", ", TemplateLint.Check(Encoding.UTF8.GetBytes(template), "a.txt", settings).Select(Line));

    static string Line(Diagnostic finding)
    {
        var place = (TextLocation)finding.Location!;
        return $"{finding.Code} {finding.Severity} {place.Line}:{place.Column}";
    }
}
