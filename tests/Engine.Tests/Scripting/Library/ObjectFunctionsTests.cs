namespace Reports.Engine.Tests.Scripting.Library;

public sealed class ObjectFunctionsTests
{
    public static TheoryData<string, string> Cases => FunctionCases.Read("""
        null | object.default "x"                              ⇶ x
        "" | object.default "x"                                ⇶ x
        " " | object.default "x" | string.size                 ⇶ 1
        0 | object.default "x"                                 ⇶ 0
        false | object.default "x"                             ⇶ false
        255 | object.format "X4"                               ⇶ 00FF
        1523 | object.format "N2" "en-US"                      ⇶ 1,523.00
        date.parse "2026-03-05" | object.format "dd/MM/yyyy"   ⇶ 05/03/2026
        timespan.from_hours 26 | object.format "d\\.hh"        ⇶ 1.02
        null | object.format "N2"                              ⇶
        "x" | object.format "N2"                               ⇶ ! FUN021
        {a: 1} | object.has_key "a"                            ⇶ true
        {a: null} | object.has_key "a"                         ⇶ true
        {a: 1} | object.has_key "b"                            ⇶ false
        null | object.has_key "a"                              ⇶ false
        {a: 1} | object.has_key null                           ⇶ false
        5 | object.has_key "a"                                 ⇶ !
        {a: null} | object.has_value "a"                       ⇶ false
        {a: 0} | object.has_value "a"                          ⇶ true
        null | object.has_value "a"                            ⇶ false
        {b: 1, a: 2} | object.keys                             ⇶ ["b", "a"]
        null | object.keys                                     ⇶ []
        5 | object.keys                                        ⇶ []
        {b: 1, a: 2} | object.values                           ⇶ [1, 2]
        null | object.values                                   ⇶ []
        "abc" | object.size                                    ⇶ 3
        [1, 2] | object.size                                   ⇶ 2
        1..9 | object.size                                     ⇶ 9
        {a: 1} | object.size                                   ⇶ 1
        5 | object.size                                        ⇶ 0
        null | object.size                                     ⇶ 0
        null | object.typeof                                   ⇶
        true | object.typeof                                   ⇶ boolean
        1 | object.typeof                                      ⇶ number
        1.5m | object.typeof                                   ⇶ number
        "x" | object.typeof                                    ⇶ string
        1..5 | object.typeof                                   ⇶ iterator
        [1] | object.typeof                                    ⇶ array
        {} | object.typeof                                     ⇶ object
        date.parse "2026-03-05" | object.typeof                ⇶ object
        @string.upcase | object.typeof                         ⇶ object
        null | object.kind                                     ⇶
        true | object.kind                                     ⇶ bool
        1 | object.kind                                        ⇶ int
        2147483648 | object.kind                               ⇶ long
        9223372036854775808 | object.kind                      ⇶ bigint
        1.5f | object.kind                                     ⇶ float
        1.5 | object.kind                                      ⇶ double
        1.5m | object.kind                                     ⇶ decimal
        "x" | object.kind                                      ⇶ string
        1..5 | object.kind                                     ⇶ range
        [1] | object.kind                                      ⇶ array
        {} | object.kind                                       ⇶ object
        object | object.kind                                   ⇶ object
        date.parse "2026-03-05" | object.kind                  ⇶ DateTime
        timespan.zero | object.kind                            ⇶ TimeSpan
        (`{"a": [1, 2.5, "x", null, true]}` | object.from_json).a   ⇶ [1, 2.5, "x", null, true]
        `12345678901234567890` | object.from_json              ⇶ 12345678901234567890
        `1e3` | object.from_json                               ⇶ 1000
        null | object.from_json                                ⇶ ! SCR228
        "{" | object.from_json                                 ⇶ ! SCR228
        {a: "x", b: [1, 2.5, null]} | object.to_json           ⇶ {"a":"x","b":[1,2.5,null]}
        "tiếng Việt" | object.to_json                          ⇶ "ti\\u1EBFng Vi\\u1EC7t"
        "</script>" | object.to_json                           ⇶ «"\\u003C/script\\u003E"»
        1..3 | object.to_json                                  ⇶ [1,2,3]
        12345678901234567890 | object.to_json                  ⇶ 12345678901234567890
        date.parse "2026-03-05 08:30" | object.to_json         ⇶ "2026-03-05T08:30:00"
        null | object.to_json                                  ⇶ null
        @string.upcase | object.to_json                        ⇶ ! FUN061
        a = {}; a.a = a; a | object.to_json                    ⇶ ! SCR304
        "1 + 2" | object.eval                                  ⇶ ! SCR225
        "{{ 1 }}" | object.eval_template                       ⇶ ! SCR225
        5 | object.eval                                        ⇶ 5
        null | object.eval                                     ⇶
        """);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Gives(string code, string expected) => FunctionCases.Check(code, expected);

    [Fact]
    public void Evaluation_works_where_the_host_trusts_its_data()
    {
        FunctionCases.Evaluating("""a = 4; "a * 2" | object.eval""").Should().Be("8");
        FunctionCases.Evaluating("""a = 4; ("<" + "{" + "{ a }" + "}>") | object.eval_template""").Should().Be("<4>");
        FunctionCases.Evaluating("""@(do; ret 7; end) | object.eval""").Should().Be("7");
        FunctionCases.Evaluating(""" "1 +" | object.eval""").Should().StartWith("!");
    }
}
