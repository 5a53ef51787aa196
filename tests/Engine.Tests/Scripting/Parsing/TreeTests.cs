using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting.Evaluation.Statements;
using Reports.Engine.Scripting.Output;
using Reports.Engine.Scripting.Parsing;
using Reports.Engine.Scripting.Segments;
using static Reports.Engine.Tests.Scripting.Language.Language;

namespace Reports.Engine.Tests.Scripting.Parsing;

public sealed class TreeTests
{
    [Theory]
    [InlineData("1 + 2 * 3", "(1 + (2 * 3))")]
    [InlineData("1 * 2 + 3", "((1 * 2) + 3)")]
    [InlineData("1 - 2 - 3", "((1 - 2) - 3)")]
    [InlineData("a ?? b || c && d == e < f + g * h .. i", "(a ?? (b || (c && (d == (e < (f + (g * (h .. i))))))))")]
    [InlineData("!a && -b + c", "((!a) && ((-b) + c))")]
    [InlineData("a ? b : c ? d : e", "(a ? b : (c ? d : e))")]
    [InlineData("f a b + c", "f(a, (b + c))")]
    [InlineData("f a b c: d e", "f(a, b, c: d, e)")]
    [InlineData("f a (g b) [c] {d: e}", "f(a, g(b), [c], {d: e})")]
    [InlineData("f [0]", "f([0])")]
    [InlineData("f[0]", "f[0]")]
    [InlineData("f (a)", "f(a)")]
    [InlineData("f(a, b: c)(d)", "f(a, b: c)(d)")]
    [InlineData("1 + f a", "(1 + f(a))")]
    [InlineData("1 + f a * b + c", "((1 + f((a * b))) + c)")]
    [InlineData("f a + g b", "f((a + g), b)")]
    [InlineData("f -a", "(f - a)")]
    [InlineData("f !a", "f((!a))")]
    [InlineData("a | f | g b", "g(f(a), b)")]
    [InlineData("a | f b ? c : d", "(f(a, b) ? c : d)")]
    [InlineData("a + b | f", "f((a + b))")]
    [InlineData("a | f + b", "(f(a) + b)")]
    [InlineData("a | (f)", "(a | f)")]
    [InlineData("a.b?.c.d[e].f", "a.b?.c?.d[e].f")]
    [InlineData("a.b.empty?", "a.b.empty?")]
    [InlineData("@a.b", "@a.b")]
    [InlineData("f ^a b", "f(^a, b)")]
    [InlineData("a++ + ++b", "((a++) + (++b))")]
    [InlineData("$0 + $ + $x", "(($[$0] + $) + $x)")]
    [InlineData("for.index", "for.index")]
    [InlineData("$\"a{b}c{d}\"", "$($\"a{ b }c{ d)")]
    [InlineData("f do; end", "f(do … end)")]
    [InlineData("[a, {b: c, \"d\": e}]", "[a, {b: c, d: e}]")]
    public void An_expression_is_understood_as(string code, string tree)
    {
        var diagnostics = new DiagnosticBag();
        var segment = new CodeSegment(code, PlainText.Encoder, new TextOrigin("t", code, 0));
        var body = Parser.Parse([segment], Everything, diagnostics).Body;

        diagnostics.Should().BeEmpty();
        body.Should().BeOfType<PrintStatement>().Which.Expression.ToString().Should().Be(tree);
    }
}
