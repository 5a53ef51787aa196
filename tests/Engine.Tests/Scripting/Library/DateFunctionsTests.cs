

namespace Reports.Engine.Tests.Scripting.Library;

public sealed class DateFunctionsTests
{
    // The clock of these cases: 2026-03-05 08:30:15.250 +07:00.
    public static TheoryData<string, string> Cases => FunctionCases.Read("""
        date.now                                               ⇶ 05 Mar 2026
        date.now.hour                                          ⇶ 8
        date.utc_now.hour                                      ⇶ 1
        date.now | date.to_string "%Z"                         ⇶ +07:00
        date.utc_now | date.to_string "%Z"                     ⇶ +00:00
        date.now | date.to_string "%s"                         ⇶ 1772674215
        date.utc_now | date.to_string "%s"                     ⇶ 1772674215
        date.parse "2016/01/05" | date.add_days 1              ⇶ 06 Jan 2016
        date.parse "2016/01/05" | date.add_days 0.5 | date.to_string "%F %T"     ⇶ 2016-01-05 12:00:00
        date.parse "2016/01/31" | date.add_months 1            ⇶ 29 Feb 2016
        date.parse "2016/02/29" | date.add_years 1             ⇶ 28 Feb 2017
        date.parse "2016/01/05" | date.add_hours 25 | date.to_string "%F %T"     ⇶ 2016-01-06 01:00:00
        date.parse "2016/01/05" | date.add_minutes (-1) | date.to_string "%F %T" ⇶ 2016-01-04 23:59:00
        date.parse "2016/01/05" | date.add_seconds 1.5 | date.to_string "%S.%L"  ⇶ 01.500
        date.parse "2016/01/05" | date.add_milliseconds 1 | date.to_string "%N"  ⇶ 001000000
        date.parse "2016/01/05" | date.add_years 9000          ⇶ ! FUN013
        date.parse "2016/01/05" | date.add_days 1e300          ⇶ ! FUN013
        date.parse "2016/01/05" | date.add_days 9223372036854775807  ⇶ ! FUN013
        null | date.add_days 1                                 ⇶ ! SCR218
        5 | date.add_days 1                                    ⇶ !
        date.parse "2018--06--17" "%Y--%m--%d"                 ⇶ 17 Jun 2018
        date.parse "17 at 06, 2018" "%d at %m, %Y"             ⇶ 01 Jan 0001
        date.parse "5" "%e" | date.to_string "%d"              ⇶ ! FUN010
        date.parse "2026" "%j"                                 ⇶ ! FUN011
        date.parse "5/3/2026" "%d/%m/%Y"                       ⇶ 01 Jan 0001
        date.parse "05/03/2026"                                ⇶ 03 May 2026
        date.parse "05/03/2026" culture: "vi-VN"               ⇶ 05 Mar 2026
        date.parse "20/01/2022 08:32:48 +00:00" culture: "en-GB" | date.to_string "%F %H"  ⇶ 2022-01-20 15
        date.parse "2021/11/30 09:50:23Z" | date.to_string "%F %R"   ⇶ 2021-11-30 16:50
        date.parse "2021-11-30T09:50:23-05:00" | date.to_string "%R" ⇶ 21:50
        date.parse "March 14, 2016"                            ⇶ 14 Mar 2016
        date.parse "Tue, 05 Jan 2016 21:22:23 GMT" | date.to_string "%F %R"  ⇶ 2016-01-06 04:22
        date.parse "ngày 05 tháng 3 năm 2026"                  ⇶ 01 Jan 0001
        "2025-01-31" | date.to_string "%d/%m/%Y"               ⇶ 31/01/2025
        "2025-01-31T08:30:00" | date.add_hours 1 | date.to_string "%R"   ⇶ 09:30
        "2025-01-31T08:30:00Z" | date.to_string "%R"           ⇶ 15:30
        "2025-02-30" | date.to_string "%d"                     ⇶ ! SCR227
        "31/01/2025" | date.to_string "%d"                     ⇶ ! SCR227
        "2025-01-31x" | date.to_string "%d"                    ⇶ ! SCR227
        date "2016/01/05"                                      ⇶ 05 Jan 2016
        date.parse ""                                          ⇶
        null | date.parse                                      ⇶
        date.parse "hôm qua"                                   ⇶ 01 Jan 0001
        date.parse "08:30"                                     ⇶ ! FUN010
        date.parse "2016/01/05" null "xx"                      ⇶ ! FUN020
        "2016/01/05" | date.parse_to_string                    ⇶ 05 Jan 2016
        "05/01/2016" | date.parse_to_string "%F" input_pattern: "%d/%m/%Y"   ⇶ 2016-01-05
        "05/01/2016" | date.parse_to_string "%d %B" "fr-FR" input_culture: "en-GB"  ⇶ 05 janvier
        null | date.parse_to_string "%F"                       ⇶
        "2026-03-05T01:30:15Z" | date.parse_to_string "%T %Z %s" ⇶ 08:30:15 +07:00 1772674215
        null | date.to_string "%F"                             ⇶
        5 | date.to_string "%F"                                ⇶ !
        date.default_format                                    ⇶ %d %b %Y
        date.format = "%F"; date.parse "2016/01/05"            ⇶ 2016-01-05
        date.format = "%F"; date.parse "2016/01/05" | date.to_string "%g"  ⇶ « 2016-01-05»
        (date.parse "2016/01/05").year                         ⇶ 2016
        (date.parse "2016/01/05").day_of_year                  ⇶ 5
        (date.parse "2016/03/05") - (date.parse "2016/02/28")  ⇶ 6.00:00:00
        (date.parse "2016/03/05") > (date.parse "2016/02/28")  ⇶ true
        """);

    // Each sign for 2016-01-05 21:22:23.024, a Tuesday.
    public static TheoryData<string, string> Signs => new()
    {
        { "%a", "Tue" }, { "%A", "Tuesday" }, { "%b", "Jan" }, { "%B", "January" }, { "%c", "Tue Jan 05 21:22:23 2016" }, { "%C", "20" },
        { "%d", "05" }, { "%D", "01/05/16" }, { "%e", " 5" }, { "%F", "2016-01-05" }, { "%h", "Jan" }, { "%H", "21" },
        { "%I", "09" }, { "%j", "005" }, { "%k", "21" }, { "%l", " 9" }, { "%L", "024" }, { "%m", "01" },
        { "%M", "22" }, { "%n", "\n" }, { "%N", "024000000" }, { "%p", "PM" }, { "%P", "pm" }, { "%r", "09:22:23 PM" },
        { "%R", "21:22" }, { "%s", "1452003743" }, { "%S", "23" }, { "%t", "\t" }, { "%T", "21:22:23" }, { "%u", "2" },
        { "%U", "02" }, { "%v", " 5-JAN-2016" }, { "%V", "01" }, { "%W", "02" }, { "%w", "2" }, { "%x", "01/05/2016" },
        { "%X", "21:22:23" }, { "%y", "16" }, { "%Y", "2016" }, { "%Z", "+07:00" }, { "%%", "%" }, { "%q", "%q" },
        { "a%", "a%" }, { "%g%d", "05" }, { "", "" },
    };

    // The same day where the culture changes it.
    public static TheoryData<string, string> VietnameseSigns => new()
    {
        { "%A, %d/%m/%Y", "Thứ Ba, 05/01/2016" }, { "%a", "T3" }, { "%B", "tháng 1" }, { "%b", "thg 1" }, { "%p", "CH" },
        { "%r", "09:22:23 CH" }, { "%x", "05/01/2016" }, { "%X", "21:22:23" }, { "%g%A", "Tuesday" }, { "%v", " 5-JAN-2016" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Gives(string code, string expected) => FunctionCases.Check(code, expected);

    [Theory]
    [MemberData(nameof(Signs))]
    public void Writes_each_sign(string pattern, string expected) =>
        FunctionCases.Render(Written(pattern)).Should().Be(expected);

    [Theory]
    [MemberData(nameof(VietnameseSigns))]
    public void Writes_the_signs_in_vietnamese(string pattern, string expected) =>
        FunctionCases.InVietnamese(Written(pattern)).Should().Be(expected);

    [Theory]
    [InlineData("2012-12-31", "53")]
    [InlineData("2016-01-01", "53")]
    [InlineData("2026-03-05", "10")]
    public void The_week_of_the_year_is_the_one_that_Scriban_counts(string day, string week) =>
        FunctionCases.Render($"date.parse '{day}' | date.to_string '%V'").Should().Be(week);

    [Theory]
    [InlineData("00:05", "12|12|12:05:00 AM")]
    [InlineData("12:05", "12|12|12:05:00 PM")]
    [InlineData("13:05", "01| 1|01:05:00 PM")]
    public void Midnight_and_noon_are_twelve(string time, string expected) =>
        FunctionCases.Render($"date.parse '2026-03-05 {time}' | date.to_string '%I|%l|%r'").Should().Be(expected);

    [Fact]
    public void Without_a_clock_now_is_an_error() => FunctionCases.WithoutClock("date.now").Should().Be("! FUN012");

    static string Written(string pattern) => $"date.parse '2016/01/05 21:22:23.024' | date.to_string '{pattern}'";
}
