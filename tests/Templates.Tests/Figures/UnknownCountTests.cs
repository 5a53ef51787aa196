using System.Text.Json.Nodes;
using Reports.Engine.Data;
using Reports.Templates.Documents;

namespace Reports.Templates.Tests.Figures;

/// <summary>What the data does not say has no number: it is not zero, and nobody is on probation because a date was left out.</summary>
public sealed class UnknownCountTests
{
    [Fact]
    public void Members_without_dates_are_neither_official_nor_on_probation()
    {
        var membership = Membership("""[{ "name": "Lò Văn Một" }, { "name": "Vì Thị Hai" }]""");
        membership["total"].AsInteger().Should().Be(2);
        new[] { "official", "probationary", "to_rate", "rated", "unrated", "not_rated" }.Where(key => !membership[key].IsNull).Should().BeEmpty();
        Counts(membership).Should().AllSatisfy(count => count.IsNull.Should().BeTrue());
    }

    [Fact]
    public void Dates_and_levels_tell()
    {
        var membership = Membership("""
            [{ "name": "Lò Văn Một", "official": "2010-05-19", "proposed_level": "Hoàn thành tốt nhiệm vụ" },
             { "name": "Vì Thị Hai", "admitted": "2023-11-03" }]
            """);
        new[] { "official", "probationary", "to_rate", "not_rated", "rated", "unrated" }.Select(key => membership[key].AsInteger()).Should().Equal(1, 1, 1, 1, 1, 0);
        Counts(membership).Select(count => count.AsInteger()).Should().Equal(0, 1, 0, 0);
    }

    [Fact]
    public void Levels_tell_who_is_rated_but_not_who_is_official()
    {
        var membership = Membership("""[{ "name": "Lò Văn Một", "proposed_level": "Hoàn thành tốt nhiệm vụ" }]""");
        membership["official"].IsNull.Should().BeTrue();
        new[] { "to_rate", "rated" }.Select(key => membership[key].AsInteger()).Should().Equal(1, 1);
    }

    [Theory]
    [InlineData(""", "members_partial": true, "membership": { "total": 10, "rated": 10, "levels": { "htxs": 2, "htt": 8 } }""")]
    [InlineData(""", "membership": { "rated": 10, "levels": { "htxs": 2, "htt": 8 } }""")]
    public void Totals_count_where_the_list_names_some_members_only(string more)
    {
        var figures = Figures("""[{ "name": "Lò Văn Một", "proposed_level": "Hoàn thành xuất sắc nhiệm vụ" }]""", more);
        var membership = figures["membership"].AsObject()!;
        membership["rated"].AsInteger().Should().Be(10);
        Counts(membership).Select(count => count.AsInteger()).Should().Equal(2, 8, 0, 0);
        figures["cap"].AsObject()!["literal_share"].AsDecimal().Should().Be(25.0m);
        figures["has_whole_list"].AsBoolean().Should().BeFalse();
        figures["list_is_partial"].AsBoolean().Should().BeTrue();
        figures["summary"].AsArray()!.Count.Should().Be(0);
        // One of two is named: the line of names would leave the other out.
        figures["level_names"].AsArray()![0].AsObject()!["names_text"].IsNull.Should().BeTrue();
    }

    /// <summary>Of 36 members 36 are to be rated: nobody is not rated, for no reason.</summary>
    [Theory]
    [InlineData(36, 0, 0)]
    [InlineData(34, 2, null)]
    public void Totals_tell_who_is_not_rated(int toRate, int notRated, int? reason)
    {
        var membership = Figures("[]", $$""", "membership": { "total": 36, "to_rate": {{toRate}} }""")["membership"].AsObject()!;
        membership["not_rated"].AsInteger().Should().Be(notRated);
        var exempt = membership["not_rated_reasons"].AsArray()![0].AsObject()!["count"];
        (exempt.IsNull ? (long?)null : exempt.AsInteger()).Should().Be(reason);
    }

    [Fact]
    public void A_sum_with_an_unknown_part_is_unknown()
    {
        var year = JsonNode.Parse(File.ReadAllText(Repository.Sample("thcs-2023.json")))!;
        JsonPath.Set(year, "$.pupils.enrolment.grades[0].actual", null);
        FiguresOf(year)["enrolment"].AsObject()!["total"].AsObject()!["actual"].IsNull.Should().BeTrue();
    }

    [Theory]
    [InlineData("""{"a": 2}""", "2,0,0,0,0")]
    [InlineData("""{"a": 1}""", "1,?,?,?,?")]
    [InlineData("""{"a": 1, "e": 1}""", "1,0,0,0,1")]
    [InlineData("{}", "?,?,?,?,?")]
    public void Where_all_of_a_level_have_a_reason_the_other_reasons_have_none(string reasons, string counted)
    {
        var membership = Figures("[]", $$""", "membership": { "total": 9, "to_rate": 9, "rated": 9, "levels": {"htxs": 1, "htt": 6, "ht": 0, "kht": 2}, "not_fulfilled_reasons": {{reasons}} }""")["membership"].AsObject()!;
        string.Join(',', membership["not_fulfilled_reasons"].AsArray()!.Select(reason => reason.AsObject()!["count"] is { IsNull: false } count ? $"{count.AsInteger()}" : "?")).Should().Be(counted);
        membership["fulfilled_reasons"].AsArray()!.Should().OnlyContain(reason => reason.AsObject()!["count"].AsInteger() == 0);
    }

    static IEnumerable<Value> Counts(DataObject membership) => membership["columns"].AsArray()!.Select(column => column.AsObject()!["count"]);

    static DataObject Membership(string members) => Figures(members, "")["membership"].AsObject()!;

    static DataObject Figures(string members, string more) => FiguresOf(JsonNode.Parse(
        $$"""{"year": 2023, "branch": {"name": "A", "superior": "B"}, "school": {"name": "C", "level": "thcs"}, "members": {{members}}{{more}}}""")!);

    static DataObject FiguresOf(JsonNode facts)
    {
        var year = Findings.Read(facts.ToJsonString());
        var edition = Repository.Catalogue.Choose(year, out _)!;
        var dossier = Dossier.Of(year, Repository.Catalogue, edition);
        return dossier.DataFor(dossier.Papers[0]).Root.AsObject()!["figures"].AsObject()!;
    }
}
