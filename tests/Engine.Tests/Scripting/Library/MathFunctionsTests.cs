namespace Reports.Engine.Tests.Scripting.Library;

public sealed class MathFunctionsTests
{
    public static TheoryData<string, string> Cases => FunctionCases.Read("""
        (-15.5) | math.abs                                     ⇶ 15.5
        (-5) | math.abs                                        ⇶ 5
        (-5.25m) | math.abs                                    ⇶ 5.25
        (-9223372036854775807 - 1) | math.abs                  ⇶ ! SCR228
        null | math.abs                                        ⇶
        "x" | math.abs                                         ⇶ ! FUN030
        4.6 | math.ceil                                        ⇶ 5
        (-4.6) | math.ceil                                     ⇶ -4
        7 | math.ceil                                          ⇶ 7
        4.01m | math.ceil                                      ⇶ 5
        4.6 | math.floor                                       ⇶ 4
        (-4.6) | math.floor                                    ⇶ -5
        9007199254740993 | math.floor                          ⇶ 9007199254740992
        "4.6" | math.floor                                     ⇶ ! SCR227
        "x" | math.floor                                       ⇶ !
        8.4 | math.divided_by 2.0 | math.round 1               ⇶ 4.2
        8.4 | math.divided_by 2                                ⇶ 4
        (-7) | math.divided_by 2                               ⇶ -4
        7.5m | math.divided_by 2                               ⇶ 3
        1 | math.divided_by null                               ⇶
        255 | math.format "X4"                                 ⇶ 00FF
        (-1) | math.format "X"                                 ⇶ FFFFFFFF
        1234.5 | math.format "N2"                              ⇶ 1,234.50
        1234.5 | math.format "0.00"                            ⇶ 1234.50
        1234567 | math.format "#,##0"                          ⇶ 1,234,567
        0.1234 | math.format "P1"                              ⇶ 12.3 %
        5 | math.format "D3"                                   ⇶ 005
        1234.5 | math.format "E2"                              ⇶ 1.23E+003
        1234.5 | math.format "G3"                              ⇶ 1.23E+03
        12.345 | math.format "F1"                              ⇶ 12.3
        1234.5 | math.format "C" "en-US"                       ⇶ $1,234.50
        1234.5 | math.format "N1" "vi-VN"                      ⇶ 1.234,5
        1500000 | math.format "C" "vi-VN"                      ⇶ 1.500.000 ₫
        0.5 | math.format "N1" culture: "fr-FR"                ⇶ 0,5
        null | math.format "N2"                                ⇶
        "x" | math.format "N2"                                 ⇶ ! FUN030
        1.5 | math.format "D2"                                 ⇶ ! FUN021
        1.5 | math.format "N999999999"                         ⇶ ! SCR302
        1.5 | math.format "N2" "xx-XX"                         ⇶ ! FUN020
        255 | math.is_number                                   ⇶ true
        1.5m | math.is_number                                  ⇶ true
        "255" | math.is_number                                 ⇶ false
        null | math.is_number                                  ⇶ false
        255 | math.minus 5                                     ⇶ 250
        1.5m | math.minus 0.3m                                 ⇶ 1.2
        null | math.minus 5                                    ⇶
        11 | math.modulo 10                                    ⇶ 1
        11 | math.modulo 0                                     ⇶ ! SCR208
        1 | math.modulo null                                   ⇶
        1 | math.plus 2                                        ⇶ 3
        9223372036854775807 | math.plus 1                      ⇶ 9223372036854775808
        "5" | math.plus 1                                      ⇶ 51
        "x" | math.plus 1                                      ⇶ x1
        1 | math.plus [1]                                      ⇶ ! SCR207
        null | math.plus 1                                     ⇶
        4.6 | math.round                                       ⇶ 5
        2.5 | math.round                                       ⇶ 2
        3.5 | math.round                                       ⇶ 4
        4.5612 | math.round 2                                  ⇶ 4.56
        2.345m | math.round 2                                  ⇶ 2.35
        7 | math.round 2                                       ⇶ 7
        7.5 | math.round (-1)                                  ⇶ ! SCR228
        7.5 | math.round 16                                    ⇶ ! SCR228
        2 | math.times 3                                       ⇶ 6
        1.1m | math.times 1.1m                                 ⇶ 1.21
        2 | math.times null                                    ⇶
        math.random 1 10                                       ⇶ ! FUN034
        math.uuid                                              ⇶ ! FUN034
        """);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Gives(string code, string expected) => FunctionCases.Check(code, expected);

    [Fact]
    public void Chance_follows_from_the_seed_alone()
    {
        const string Code = """for i in 1..20; math.random 1 10; " "; end; math.uuid""";
        var first = FunctionCases.Seeded(Code, 42);
        FunctionCases.Seeded(Code, 42).Should().Be(first);
        FunctionCases.Seeded(Code, 43).Should().NotBe(first);
        first.Should().MatchRegex("^([1-9] ){20}[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$");
    }

    [Fact]
    public void Chance_needs_its_bounds_in_order()
    {
        FunctionCases.Seeded("math.random 3 3", 1).Should().Be("3");
        FunctionCases.Seeded("math.random 5 3", 1).Should().Be("! FUN035");
    }
}
