namespace Reports.Engine.Tests.Scripting.Library;

public sealed class StringFunctionsTests
{
    public static TheoryData<string, string> Changes => FunctionCases.Read("""
        "a" | string.append "b"                                ⇶ ab
        null | string.append "b"                               ⇶ b
        1 | string.append 2                                    ⇶ 12
        "a" | string.prepend "b"                               ⇶ ba
        "a" | string.prepend null                              ⇶ a
        "test" | string.capitalize                             ⇶ Test
        "đảng" | string.capitalize                             ⇶ Đảng
        "" | string.capitalize                                 ⇶
        null | string.capitalize                               ⇶
        "hai bà  trưng" | string.capitalizewords               ⇶ Hai Bà  Trưng
        "1st (one)" | string.capitalizewords                   ⇶ 1St (One)
        null | string.capitalizewords                          ⇶
        "ĐẢNG Ủy" | string.downcase                            ⇶ đảng ủy
        null | string.downcase                                 ⇶
        "đảng ủy" | string.upcase                              ⇶ ĐẢNG ỦY
        null | string.upcase                                   ⇶
        "aXbX" | string.remove "X"                             ⇶ ab
        "aXbx" | string.remove "x"                             ⇶ aXb
        "a" | string.remove null                               ⇶ a
        null | string.remove "a"                               ⇶
        "aXbX" | string.remove_first "X"                       ⇶ abX
        "aXbX" | string.remove_last "X"                        ⇶ aXb
        "aXbX" | string.remove_last "x"                        ⇶ aXb
        "a" | string.remove_first "z"                          ⇶ a
        null | string.remove_last "z"                          ⇶
        "aXbX" | string.replace "X" "-"                        ⇶ a-b-
        "a" | string.replace "z" "-"                           ⇶ a
        "aXb" | string.replace "X" null                        ⇶ ab
        null | string.replace "X" "-"                          ⇶
        "a" | string.replace "" "-"                            ⇶ ! SCR228
        "aXbX" | string.replace_first "X" "-"                  ⇶ a-bX
        "aXbX" | string.replace_first "X" "-" true             ⇶ aXb-
        "aXbX" | string.replace_first "x" "-"                  ⇶ a-bX
        "a" | string.replace_first null "-"                    ⇶ a
        null | string.replace_first "X" "-"                    ⇶
        """);

    public static TheoryData<string, string> Questions => FunctionCases.Read("""
        "This is easy" | string.contains "easy"                ⇶ true
        "This is easy" | string.contains "EASY"                ⇶ false
        "a" | string.contains ""                               ⇶ false
        null | string.contains "a"                             ⇶ false
        120 | string.contains 2                                ⇶ true
        "This" | string.starts_with "Th"                       ⇶ true
        "This" | string.starts_with "is"                       ⇶ false
        "This" | string.starts_with null                       ⇶ false
        "This" | string.ends_with "is"                         ⇶ true
        null | string.ends_with "is"                           ⇶ false
        "Ủy" | string.equals_ignore_case "ủY"                  ⇶ true
        null | string.equals_ignore_case ""                    ⇶ false
        "" | string.empty                                      ⇶ true
        null | string.empty                                    ⇶ true
        " " | string.empty                                     ⇶ false
        " \t\n" | string.whitespace                            ⇶ true
        null | string.whitespace                               ⇶ true
        "a" | string.whitespace                                ⇶ false
        "tiếng" | string.size                                  ⇶ 5
        null | string.size                                     ⇶ 0
        1234 | string.size                                     ⇶ 4
        "banana" | string.index_of "an"                        ⇶ 1
        "banana" | string.index_of "an" 2                      ⇶ 3
        "banana" | string.index_of "an" 2 2                    ⇶ -1
        "banana" | string.index_of "AN" stringComparison: "OrdinalIgnoreCase"  ⇶ 1
        "banana" | string.index_of "x"                         ⇶ -1
        "banana" | string.index_of ""                          ⇶ 0
        "banana" | string.index_of "a" 9                       ⇶ ! SCR228
        "banana" | string.index_of "a" 0 7                     ⇶ ! SCR228
        "banana" | string.index_of "a" 0 1 "Nearly"            ⇶ ! SCR228
        """);

    public static TheoryData<string, string> Cuts => FunctionCases.Read("""
        "  a b  " | string.lstrip                              ⇶ «a b  »
        "  a b  " | string.rstrip                              ⇶ «  a b»
        "  a b  " | string.strip                               ⇶ a b
        "   " | string.strip                                   ⇶
        null | string.strip                                    ⇶
        "a\r\nb\nc\rd" | string.strip_newlines                 ⇶ abcd
        null | string.strip_newlines                           ⇶
        "hello" | string.slice 1                               ⇶ ello
        "hello" | string.slice 1 3                             ⇶ ell
        "hello" | string.slice (-3)                            ⇶ llo
        "hello" | string.slice (-3) 2                          ⇶ ll
        "hello" | string.slice (-7) 3                          ⇶ h
        "hello" | string.slice (-9) 3                          ⇶
        "hello" | string.slice 3 9                             ⇶ lo
        "hello" | string.slice 9                               ⇶
        "hello" | string.slice 1 (-1)                          ⇶ ! SCR228
        null | string.slice 1                                  ⇶
        "hello" | string.slice1 1                              ⇶ e
        "hello" | string.slice1 1 length: 3                    ⇶ ell
        "hello" | string.slice1 (-2)                           ⇶ l
        "hello" | string.slice1 (-9)                           ⇶ ! SCR228
        "hello" | string.slice1 5                              ⇶
        "a,b,,c" | string.split ","                            ⇶ ["a", "b", "c"]
        "abc" | string.split ""                                ⇶ ["abc"]
        "abc" | string.split null                              ⇶ ["abc"]
        "" | string.split ","                                  ⇶ []
        null | string.split ","                                ⇶ []
        ",," | string.split ","                                ⇶ []
        "a--b" | string.split "--" | array.last                ⇶ b
        "The cat came back" | string.truncate 10               ⇶ The cat...
        "short" | string.truncate 10                           ⇶ short
        "The cat came back" | string.truncate 8 "…"            ⇶ The cat…
        "The cat" | string.truncate 2                          ⇶ ...
        null | string.truncate 5                               ⇶
        "one two three" | string.truncatewords 2               ⇶ one two...
        "one  two" | string.truncatewords 2                    ⇶ one two...
        "one two three" | string.truncatewords 2 " (…)"        ⇶ one two (…)
        "one" | string.truncatewords 0                         ⇶ ...
        "" | string.truncatewords 2                            ⇶
        null | string.truncatewords 2                          ⇶
        "a" | string.pad_left 3                                ⇶ «  a»
        "a" | string.pad_right 3                               ⇶ «a  »
        "abc" | string.pad_left 2                              ⇶ abc
        "abc" | string.pad_left (-2)                           ⇶ ! SCR228
        null | string.pad_left 2                               ⇶ «  »
        "a" | string.pad_left 1000000000                       ⇶ ! SCR302
        """);

    public static TheoryData<string, string> Encodings => FunctionCases.Read("""
        "a\tb\"c\\d\n" | string.escape                         ⇶ «a\\tb\\"c\\\\d\\n»
        "ế" | string.escape                                    ⇶ ế
        null | string.escape                                   ⇶
        "a\"b" | string.literal                                ⇶ «"a\\"b"»
        null | string.literal                                  ⇶
        "100% M & Ms!!!" | string.handleize                    ⇶ 100-m-ms
        "!Hai Bà" | string.handleize                           ⇶ -hai-bà
        null | string.handleize                                ⇶ ! SCR228
        "test" | string.md5                                    ⇶ 098f6bcd4621d373cade4e832627b4f6
        null | string.md5                                      ⇶ d41d8cd98f00b204e9800998ecf8427e
        "đ" | string.sha1                                      ⇶ c5f95801dfa6112ef38d7c6db4c7c5c71d021f57
        "test" | string.sha256                                 ⇶ 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
        "test" | string.sha512 | string.size                   ⇶ 128
        "test" | string.hmac_sha1 "secret"                     ⇶ 1aa349585ed7ecbd3b9c486a30067e395ca4b356
        "test" | string.hmac_sha256 "secret"                   ⇶ 0329a06b62cd16b33eb6792be8c60b158d89a2ee3a876fce9a881ebb488c0914
        "test" | string.hmac_sha512 "secret" | string.size     ⇶ 128
        "xin chào" | string.base64_encode                      ⇶ eGluIGNow6Bv
        null | string.base64_encode                            ⇶
        "eGluIGNow6Bv" | string.base64_decode                  ⇶ xin chào
        "%%%" | string.base64_decode                           ⇶ ! SCR228
        "/w==" | string.base64_decode                          ⇶ �
        1 | string.pluralize "item" "items"                    ⇶ item
        1.0 | string.pluralize "item" "items"                  ⇶ item
        0 | string.pluralize "item" "items"                    ⇶ items
        null | string.pluralize "item" "items"                 ⇶ items
        "x" | string.pluralize "item" "items"                  ⇶ !
        ("123" | string.to_int) + 1                            ⇶ 124
        " -12 " | string.to_int                                ⇶ -12
        "2147483648" | string.to_int                           ⇶
        "12.5" | string.to_int                                 ⇶
        null | string.to_int                                   ⇶
        ("2147483648" | string.to_long) + 1                    ⇶ 2147483649
        "9223372036854775808" | string.to_long                 ⇶
        ("123.4" | string.to_float) + 1                        ⇶ 124.4
        "1,234.5" | string.to_float                            ⇶ 1234.5
        ("1e3" | string.to_double) + 1                         ⇶ 1001
        "abc" | string.to_double                               ⇶
        """);

    [Theory]
    [MemberData(nameof(Changes))]
    [MemberData(nameof(Questions))]
    [MemberData(nameof(Cuts))]
    [MemberData(nameof(Encodings))]
    public void Gives(string code, string expected) => FunctionCases.Check(code, expected);

    [Fact]
    public void A_replacement_that_multiplies_the_text_stops_at_the_limit() =>
        FunctionCases.Check("\"aaaaaaaaaa\" | string.pad_right 10000000 | string.replace \" \" \"1234567890\"", "! SCR302");

    [Fact]
    public void Numbers_are_read_by_the_culture_of_the_render()
    {
        FunctionCases.InVietnamese("""("1.234,5" | string.to_double) + 1""").Should().Be("1235,5");
        FunctionCases.InVietnamese("""("1.234" | string.to_double) + 1""").Should().Be("1235");
    }
}
