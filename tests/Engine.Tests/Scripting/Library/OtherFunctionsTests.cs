namespace Reports.Engine.Tests.Scripting.Library;

public sealed class OtherFunctionsTests
{
    public static TheoryData<string, string> Html => FunctionCases.Read("""
        "<p>a &amp; <b>b</b></p>" | html.strip                 ⇶ a &amp; b
        "<a title='x > y'>t</a>" | html.strip                  ⇶ t
        "a<!-- <b> -->c" | html.strip                          ⇶ ac
        "a<script>1 < 2</script>c" | html.strip                ⇶ ac
        "a<STYLE>p{}</style>c" | html.strip                    ⇶ ac
        "1 < 2" | html.strip                                   ⇶ 1 < 2
        "a <b c='>" | html.strip                               ⇶ a <b c='>
        "<x a='b> <i>t</i>" | html.strip                       ⇶ <x a='b> t
        "<<<<" | html.strip                                    ⇶ <<<<
        null | html.strip                                      ⇶
        "<a href=\"x\">'&'</a>" | html.escape                  ⇶ &lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;
        "Đảng ủy à" | html.escape                              ⇶ Đảng ủy &#224;
        null | html.escape                                     ⇶
        "a\r\nb\nc\rd" | html.newline_to_br                    ⇶ a<br />\r\nb<br />\nc<br />\rd
        null | html.newline_to_br                              ⇶
        "john@liquid.com" | html.url_encode                    ⇶ john%40liquid.com
        "a b&c=d/e'" | html.url_encode                         ⇶ a%20b%26c%3Dd%2Fe%27
        "đi" | html.url_encode                                 ⇶ %C4%91i
        "😀" | html.url_encode                                 ⇶ %F0%9F%98%80
        null | html.url_encode                                 ⇶
        "<hello> & <scriban>" | html.url_escape                ⇶ %3Chello%3E%20&%20%3Cscriban%3E
        "https://vi.dụ/a b?q=1#x" | html.url_escape            ⇶ https://vi.d%E1%BB%A5/a%20b?q=1#x
        null | html.url_escape                                 ⇶
        """);

    public static TheoryData<string, string> Regexes => FunctionCases.Read("""
        "(abc.*)" | regex.escape                               ⇶ \\(abc\\.\\*\\)
        null | regex.escape                                    ⇶ ! SCR228
        "this is a text123" | regex.match `(\w+) a ([a-z]+\d+)`  ⇶ ["is a text123", "is", "text123"]
        "Nguyễn Văn An" | regex.match `^(\w+)`                 ⇶ ["Nguyễn", "Nguyễn"]
        "abc" | regex.match "x"                                ⇶ []
        "ABC" | regex.match "b" "i"                            ⇶ ["B"]
        "a\nb" | regex.match "^b" "m"                          ⇶ ["b"]
        "a\nb" | regex.match "a.b" "s" | array.size            ⇶ 1
        "ab" | regex.match "a b # both" "x"                    ⇶ ["ab"]
        null | regex.match "x"                                 ⇶ ! SCR218
        "a" | regex.match "("                                  ⇶ ! FUN040
        "a1b22" | regex.matches `\d+`                          ⇶ [["1"], ["22"]]
        "abc" | regex.matches `\d`                             ⇶ []
        "abbbbcccd" | regex.replace "b+c+" "-Yo-"              ⇶ a-Yo-d
        "a1" | regex.replace `(\w)(\d)` "$2$1"                 ⇶ 1a
        "aBc" | regex.replace "b" "-" "i"                      ⇶ a-c
        null | regex.replace "b" "-"                           ⇶ ! SCR218
        "a, b   , c" | regex.split `\s*,\s*`                   ⇶ ["a", "b", "c"]
        "abc" | regex.split ","                                ⇶ ["abc"]
        "\\(abc\\)" | regex.unescape                           ⇶ (abc)
        "\\xZ" | regex.unescape                                ⇶ ! FUN040
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!" | regex.match `^(a+)+$`  ⇶ ! FUN041
        """);

    public static TheoryData<string, string> TimeSpans => FunctionCases.Read("""
        (timespan.from_days 5).days                            ⇶ 5
        (timespan.from_days 0.5).hours                         ⇶ 12
        (timespan.from_hours 26).days                          ⇶ 1
        (timespan.from_hours 36).total_days                    ⇶ 1.5
        (timespan.from_minutes 90).total_hours                 ⇶ 1.5
        (timespan.from_seconds 90).minutes                     ⇶ 1
        (timespan.from_seconds 1.5).milliseconds               ⇶ 500
        (timespan.from_milliseconds 1500).total_seconds        ⇶ 1.5
        timespan.from_days "2"                                 ⇶ ! SCR227
        timespan.from_days 1e300                               ⇶ ! SCR228
        timespan.zero                                          ⇶ 00:00:00
        timespan.parse "1.02:03:04"                            ⇶ 1.02:03:04
        (timespan.parse "02:30").total_minutes                 ⇶ 150
        timespan.parse "lâu"                                   ⇶ ! SCR228
        null | timespan.parse                                  ⇶ ! SCR218
        """);

    [Theory]
    [MemberData(nameof(Html))]
    [MemberData(nameof(Regexes))]
    [MemberData(nameof(TimeSpans))]
    public void Gives(string code, string expected) => FunctionCases.Check(code, expected);

    [Theory]
    [InlineData("<")]
    [InlineData("<a x='")]
    [InlineData("<script>")]
    [InlineData("<!--")]
    public void Stripping_a_million_letters_of_broken_html_takes_no_time(string piece)
    {
        var html = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        FunctionCases.Render("text | html.strip | string.size", text: html).Should().NotBeEmpty();
    }
}
