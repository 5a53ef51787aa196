namespace Reports.Engine.Tests.Scripting.Library;

public sealed class VietnameseFunctionsTests
{
    public static TheoryData<string, string> Cases => FunctionCases.Read("""
        1001 | vi.words                                        ⇶ một nghìn không trăm linh một
        (-15) | vi.words                                       ⇶ âm mười lăm
        12.5 | vi.words                                        ⇶ mười hai phẩy năm
        0.1 + 0.2 | vi.words                                   ⇶ không phẩy ba
        "24" | vi.words                                        ⇶ hai mươi tư
        1000000000000000000000 | vi.words                      ⇶ một nghìn tỷ tỷ
        null | vi.words                                        ⇶
        "x" | vi.words                                         ⇶ !
        1.0e300 | vi.words                                     ⇶ ! FUN032
        1 | vi.ordinal                                         ⇶ thứ nhất
        14 | vi.ordinal                                        ⇶ thứ mười bốn
        1.5 | vi.ordinal                                       ⇶ ! FUN037
        null | vi.ordinal                                      ⇶
        14 | vi.roman                                          ⇶ XIV
        14.0 | vi.roman                                        ⇶ XIV
        14 | vi.roman_lower                                    ⇶ xiv
        0 | vi.roman                                           ⇶ ! FUN036
        4000 | vi.roman_lower                                  ⇶ ! FUN036
        1.5 | vi.roman                                         ⇶ ! FUN037
        null | vi.roman                                        ⇶
        "2026-03-05" | vi.date                                 ⇶ 05/3/2026
        "05/02/2026" | vi.date                                 ⇶ 05/02/2026
        date.parse "2026-03-05" | vi.date                      ⇶ 05/3/2026
        "2026-03-05" | vi.date_long                            ⇶ ngày 05 tháng 3 năm 2026
        date.now | vi.date_long                                ⇶ ngày 05 tháng 3 năm 2026
        "" | vi.date_long                                      ⇶
        null | vi.date                                         ⇶
        "32/1/2026" | vi.date                                  ⇶ ! FUN080
        2026 | vi.date                                         ⇶ ! FUN080
        19 | vi.share 36                                       ⇶ 52,8
        1 | vi.share 2                                         ⇶ 50,0
        36 | vi.share 36                                       ⇶ 100
        0 | vi.share 36                                        ⇶ 0
        5 | vi.share 0                                         ⇶
        null | vi.share 5                                      ⇶
        5 | vi.share null                                      ⇶
        79228162514264337593543950335m | vi.share 0.0001m      ⇶ ! FUN032
        3 | vi.count                                           ⇶ 03
        0 | vi.count                                           ⇶ 0
        12 | vi.count                                          ⇶ 12
        3.0 | vi.count                                         ⇶ 03
        3.5 | vi.count                                         ⇶ 3,5
        "3" | vi.count                                         ⇶ 03
        null | vi.count                                        ⇶
        1234567.5 | vi.number                                  ⇶ 1.234.567,5
        1234 | vi.number 2                                     ⇶ 1.234,00
        2.5 | vi.number 0                                      ⇶ 3
        1 | vi.number 29                                       ⇶ ! FUN033
        null | vi.number                                       ⇶
        ["a", "b", "c"] | vi.join                              ⇶ a, b và c
        ["a", null, "b"] | vi.join                             ⇶ a và b
        1..3 | vi.join                                         ⇶ 1, 2 và 3
        null | vi.join                                         ⇶
        5 | vi.join                                            ⇶ !
        ["Lê Ánh", "Bùi An", "Trần Đức", "Lê An"] | vi.sort_names   ⇶ ["Bùi An", "Lê An", "Lê Ánh", "Trần Đức"]
        [{n: "Lê Ánh"}, {n: "Bùi An"}, {}] | vi.sort_names "n"  ⇶ [{n: "Bùi An"}, {n: "Lê Ánh"}, {}]
        [{p: {n: "Lê Ánh"}}, {p: {n: "Bùi An"}}] | vi.sort_names "p.n" | array.map "p"  ⇶ [{n: "Bùi An"}, {n: "Lê Ánh"}]
        null | vi.sort_names                                   ⇶ []
        "NGUYỄN THỊ ÁNH" | vi.title_case                       ⇶ Nguyễn Thị Ánh
        "đảng ủy" | vi.upper                                   ⇶ ĐẢNG ỦY
        "ĐẢNG ỦY" | vi.lower                                   ⇶ đảng ủy
        "Vie\u0302\u0323t" | vi.nfc | string.size              ⇶ 4
        "Báo cáo năm 2025" | vi.slug                           ⇶ bao-cao-nam-2025
        "Đặng Ánh" | slug                                      ⇶ dang-anh
        null | vi.slug                                         ⇶
        "*a_b* [c](d) <e> & f" | markdown.escape               ⇶ \*a\_b\* \[c\](d) \<e\> \& f
        "# a\n## b" | markdown.escape                          ⇶ \# a \#\# b
        "- a" | markdown.escape                                ⇶ \- a
        "12. a" | markdown.escape                              ⇶ 12\. a
        "5,2 điểm - giảm" | markdown.escape                    ⇶ 5,2 điểm - giảm
        null | vi.title_case                                   ⇶
        """);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Gives(string code, string expected) => FunctionCases.Check(code, expected);
}
