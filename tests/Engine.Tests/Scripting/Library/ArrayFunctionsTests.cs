namespace Reports.Engine.Tests.Scripting.Library;

public sealed class ArrayFunctionsTests
{
    public static TheoryData<string, string> Cases => FunctionCases.Read("""
        [1, 2] | array.add 3                                   ⇶ [1, 2, 3]
        [] | array.add null                                    ⇶ [null]
        null | array.add 5                                     ⇶ [5]
        1..3 | array.add 4                                     ⇶ [1, 2, 3, 4]
        a = [1]; b = a | array.add 2; a                        ⇶ [1]
        5 | array.add 1                                        ⇶ !
        [1] | array.add_range [2, 3]                           ⇶ [1, 2, 3]
        null | array.add_range [2]                             ⇶ [2]
        [1] | array.add_range null                             ⇶ [1]
        [null, 1, null] | array.compact                        ⇶ [1]
        [null] | array.compact                                 ⇶ []
        [""] | array.compact                                   ⇶ [""]
        null | array.compact                                   ⇶
        [1] | array.concat (2..3)                              ⇶ [1, 2, 3]
        null | array.concat null                               ⇶
        ["a", "c"] | array.insert_at 1 "b"                     ⇶ ["a", "b", "c"]
        ["a"] | array.insert_at 3 "d"                          ⇶ ["a", null, null, "d"]
        ["a"] | array.insert_at (-4) "z"                       ⇶ ["z", "a"]
        null | array.insert_at 1 5                             ⇶ [null, 5]
        [1] | array.insert_at 2000000 5                        ⇶ ! SCR303
        [1, 2, 3] | array.limit 2                              ⇶ [1, 2]
        [1, 2, 3] | array.limit 0                              ⇶ []
        [1, 2, 3] | array.limit (-1)                           ⇶ []
        [1, 2, 3] | array.limit 9                              ⇶ [1, 2, 3]
        null | array.limit 2                                   ⇶
        [1, 2, 3] | array.offset 1                             ⇶ [2, 3]
        [1, 2, 3] | array.offset 3                             ⇶ []
        [1, 2, 3] | array.offset (-1)                          ⇶ [1, 2, 3]
        null | array.offset 1                                  ⇶
        [1, 2, 3] | array.remove_at 0                          ⇶ [2, 3]
        [1, 2, 3] | array.remove_at (-1)                       ⇶ [1, 2]
        [1, 2, 3] | array.remove_at 3                          ⇶ [1, 2, 3]
        [1, 2, 3] | array.remove_at (-4)                       ⇶ [1, 2, 3]
        null | array.remove_at 0                               ⇶ []
        [1, 2, 3] | array.reverse                              ⇶ [3, 2, 1]
        1..3 | array.reverse                                   ⇶ [3, 2, 1]
        null | array.reverse                                   ⇶ []
        [1, 1, "1", null, null] | array.uniq                   ⇶ [1, "1", null]
        ["á", "a", "á"] | array.uniq                           ⇶ ["á", "a"]
        null | array.uniq                                      ⇶
        [4, 5] | array.first                                   ⇶ 4
        3..1 | array.first                                     ⇶ 3
        [] | array.first                                       ⇶
        null | array.first                                     ⇶
        5 | array.first                                        ⇶ ! SCR227
        [4, 5] | array.last                                    ⇶ 5
        1..10000000 | array.last                               ⇶ 10000000
        [] | array.last                                        ⇶
        null | array.last                                      ⇶
        [4, 5] | array.size                                    ⇶ 2
        1..10000000 | array.size                               ⇶ 10000000
        null | array.size                                      ⇶ 0
        {a: 1, b: 2} | array.size                              ⇶ 2
        true | array.size                                      ⇶ ! SCR227
        [1, 2] | array.contains 2                              ⇶ true
        [1, 2] | array.contains 2.0                            ⇶ false
        [1, 2] | array.contains "2"                            ⇶ false
        ["a", null] | array.contains null                      ⇶ true
        null | array.contains 1                                ⇶ false
        ["x", "20"] | array.any @string.contains "20"          ⇶ true
        ["x", "20"] | array.any @string.contains "30"          ⇶ false
        ["x"] | array.any null                                 ⇶ false
        null | array.any @string.empty                         ⇶ false
        [" a", "b "] | array.each @string.strip                ⇶ ["a", "b"]
        [1, 2] | array.each @(do; ret $0 + 1; end)             ⇶ [2, 3]
        null | array.each @string.strip                        ⇶
        [1] | array.each 5                                     ⇶ !
        ["", "1", ""] | array.filter @string.empty             ⇶ ["", ""]
        [1, 2, 3] | array.filter @(do; ret $0 > 1; end)        ⇶ [2, 3]
        null | array.filter @string.empty                      ⇶
        [1, 2] | array.join "|"                                ⇶ 1|2
        [1, null, 2] | array.join ","                          ⇶ 1,,2
        [1, 2] | array.join null                               ⇶ 12
        [1, 2] | array.join ", " @string.literal               ⇶ "1", "2"
        [] | array.join ","                                    ⇶
        null | array.join ","                                  ⇶
        [1] | array.join "," 5                                 ⇶ !
        [{t: "a"}, {t: "b"}, {u: 1}] | array.map "t"           ⇶ ["a", "b"]
        {t: "a"} | array.map "t"                               ⇶ []
        {a: 1, b: 2} | array.map "key"                         ⇶ ["a", "b"]
        [[1], [1, 2]] | array.map "size"                       ⇶ []
        null | array.map "t"                                   ⇶ []
        [1] | array.map null                                   ⇶ []
        [10, 2, 6] | array.sort                                ⇶ [2, 6, 10]
        [2, 1.5, null] | array.sort                            ⇶ [null, 1.5, 2]
        ["Orange", "fruit", "apple"] | array.sort              ⇶ ["apple", "fruit", "Orange"]
        ["E", "é", "e", "f"] | array.sort                      ⇶ ["e", "E", "é", "f"]
        ["b", 1, "a", true] | array.sort                       ⇶ [true, 1, "a", "b"]
        [{a: {b: 2}}, {a: {b: 1}}] | array.sort "a.b" | array.map "a"  ⇶ [{b: 1}, {b: 2}]
        [{"a.b": 2, a: {b: 0}}, {"a.b": 1, a: {b: 9}}] | array.sort "a.b" | array.map "a.b"  ⇶ [1, 2]
        [{k: 1, n: "x"}, {k: 0, n: "y"}, {k: 1, n: "z"}] | array.sort "k" | array.map "n"    ⇶ ["y", "x", "z"]
        5 | array.sort                                         ⇶ [5]
        null | array.sort                                      ⇶ []
        array.cycle ["a", "b"]; array.cycle ["a", "b"]; array.cycle ["a", "b"]  ⇶ aba
        array.cycle ["a", "b"] "x"; array.cycle ["c", "d"] "x"  ⇶ ad
        array.cycle []                                         ⇶
        array.cycle null                                       ⇶
        """);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Gives(string code, string expected) => FunctionCases.Check(code, expected);

    [Fact]
    public void Sorting_in_vietnamese_follows_the_vietnamese_dictionary() =>
        FunctionCases.InVietnamese("""["đa", "da", "ăn", "an", "ân", "ạn", "án"] | array.sort | array.join " " """)
            .Should().Be("an án ạn ăn ân da đa");
}
