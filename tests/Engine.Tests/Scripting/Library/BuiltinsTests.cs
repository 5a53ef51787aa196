using System.Text.RegularExpressions;
using Reports.Engine.Scripting.Library;

namespace Reports.Engine.Tests.Scripting.Library;

public sealed class BuiltinsTests
{
    // Scriban 7.5 documents 123 functions in these eight namespaces; vi and slug are ours.
    const string Documented = """
        array: add add_range compact concat cycle any each filter first insert_at join last limit map offset remove_at reverse size sort uniq contains
        date: now utc_now add_days add_months add_years add_hours add_minutes add_seconds add_milliseconds parse parse_to_string to_string
        html: strip escape newline_to_br url_encode url_escape
        math: abs ceil divided_by floor format is_number minus modulo plus round times uuid random
        object: default eval eval_template format has_key has_value keys size typeof kind values from_json to_json
        regex: escape match matches replace split unescape
        string: escape append capitalize capitalizewords contains empty whitespace downcase ends_with equals_ignore_case handleize literal lstrip pluralize prepend remove remove_first remove_last replace replace_first rstrip size slice slice1 split starts_with strip strip_newlines to_int to_long to_float to_double truncate truncatewords upcase md5 sha1 sha256 sha512 hmac_sha1 hmac_sha256 hmac_sha512 pad_left pad_right base64_encode base64_decode index_of
        timespan: from_days from_hours from_minutes from_seconds from_milliseconds parse
        vi: words ordinal roman roman_lower date date_long share count number join sort_names title_case upper lower nfc slug
        """;

    static readonly TheoryData<string, string>[] Tables =
    [
        ArrayFunctionsTests.Cases,
        DateFunctionsTests.Cases,
        MathFunctionsTests.Cases,
        ObjectFunctionsTests.Cases,
        OtherFunctionsTests.Html,
        OtherFunctionsTests.Regexes,
        OtherFunctionsTests.TimeSpans,
        StringFunctionsTests.Changes,
        StringFunctionsTests.Cuts,
        StringFunctionsTests.Encodings,
        StringFunctionsTests.Questions,
        VietnameseFunctionsTests.Cases,
    ];

    static readonly string[] Known =
    [
        .. from line in Documented.Split('\n')
           let space = line.Split(": ")
           from name in space[1].Split(' ')
           select $"{space[0]}.{name}",
    ];

    public static TheoryData<string> Names => new(Known);

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_there_and_has_a_case(string name)
    {
        Builtins.Library.Functions.Should().ContainSingle(function => function.Key == name)
            .Which.Value.Should().BeSameAs(Builtins.Library.Find(name));
        Tables.SelectMany(table => table).Should().Contain(row => Word(name).IsMatch((string)row[0]));
    }

    [Fact]
    public void All_that_Scriban_has_is_there() =>
        Builtins.Library.Globals.Keys.Append("date").Should().Contain(new Scriban.Functions.BuiltinFunctions().Keys);

    // tests/native.sh renders the same template with the native program.
    [Fact]
    public void One_template_calls_all_that_the_command_line_allows()
    {
        var template = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Scripting", "Library", "every-function.txt"));

        Known.Except(["math.random", "math.uuid", "object.eval", "object.eval_template"])
            .Should().OnlyContain(name => Regex.IsMatch(template, $@"\b{Regex.Escape(name)}\b"));
        TextTemplates.Outcome(template, "{}", TextTemplates.Careful with { Clock = new DateTimeOffset(2026, 3, 5, 8, 30, 0, TimeSpan.FromHours(7)) })
            .Should().NotContain("! ");
    }

    [Fact]
    public void The_documented_functions_are_123()
    {
        Known.Count(name => !name.StartsWith("vi.", StringComparison.Ordinal)).Should().Be(123);
        string[] others = ["date", "slug", "markdown.escape", "include", "include_join"];
        Builtins.Library.Functions.Select(function => function.Key).Except(Known).Should().BeEquivalentTo(others);
    }

    [Fact]
    public void Constants_are_there()
    {
        FunctionCases.Render("date.format").Should().Be("%d %b %Y");
        FunctionCases.Render("timespan.zero").Should().Be("00:00:00");
    }

    [Fact]
    public void A_template_that_sets_the_date_format_changes_no_other_render()
    {
        FunctionCases.Render("""date.format = "%Y"; date.parse "2026-03-05" """).Should().Be("2026");
        FunctionCases.Render("""date.parse "2026-03-05" """).Should().Be("05 Mar 2026");
    }

    static Regex Word(string name) => new(Regex.Escape(name) + @"(?!\w)");
}
