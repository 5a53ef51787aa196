using Reports.Engine.Scripting;
using static Reports.Engine.Tests.Scripting.TextTemplates;

namespace Reports.Engine.Tests.Scripting.Analysis;

public sealed class NameTests
{
    [Theory]
    [InlineData("{{ a }}", "Value a")]
    [InlineData("{{ a.b.c }}", "Value a.b.c")]
    [InlineData("{{ a[0].b }}", "Value a[].b")]
    [InlineData("{{ a['b'] }}", "Value a.b")]
    [InlineData("{{ a[i] }}", "Value a[], Value i")]
    [InlineData("{{ a.size }}", "List a")]
    [InlineData("{{ for m in a.b; m.c; end }}", "List a.b, Value a.b[].c")]
    [InlineData("{{ for m in a; for n in m.b; n; end; end }}", "List a, List a[].b, Value a[].b[]")]
    [InlineData("{{ for m in a | array.sort 'b'; m.c; end }}", "List a | array.sort, Value a[].c")]
    [InlineData("{{ for i in 1..n; i; end }}", "Value n")]
    [InlineData("{{ if a; b; else if !c; d; end }}", "Condition a?, Value b, Condition c?, Value d")]
    [InlineData("{{ if a > 1 && b; end }}", "Value a, Condition b?")]
    [InlineData("{{ a ?? 'x' }}", "Value a?")]
    [InlineData("{{ a?.b }}", "Value a.b?")]
    [InlineData("{{ a ? b : c }}", "Condition a?, Value b, Value c")]
    [InlineData("{{ a | string.upcase | string.append b }}", "Value a | string.upcase | string.append, Value b | string.append")]
    [InlineData("{{ x = a.b; x.c }}", "Value a.b, Value a.b.c")]
    [InlineData("{{ x = 1; x; y }}", "Value y")]
    [InlineData("{{ capture x; a; end; x }}", "Value a")]
    [InlineData("{{ func f(x); x + a; end; f b }}", "Value a, Value b")]
    [InlineData("{{ f(x) = x * a; f 1 }}", "Value a")]
    [InlineData("{{ with a; b; this.c; end }}", "Value a, Value (a.)b, Value c")]
    [InlineData("{{ case a; when b; c; else; d; end }}", "Value a?, Value b, Value c, Value d")]
    [InlineData("{{ array.each a do(x); ret x.b + c; end }}", "Value a | array.each, Value c")]
    [InlineData("{{ $\"{a}\" }}", "Value a")]
    [InlineData("{{ string.upcase 'x' }}", "")]
    [InlineData("{{ ret a }}", "Value a")]
    [InlineData("{{ while a < b; end }}", "Value a, Value b")]
    public void The_names_of_a_template_are_known_without_data(string template, string names) =>
        string.Join(", ", Compiled(template).Names.Select(name => name.ToString())).Should().Be(names);

    [Theory]
    [InlineData("w{{ if a }}x{{ else }}y{{ end }}z", "w [], x [a], y [a], z []")]
    [InlineData("{{ if a }}x{{ else if b.c }}y{{ else }}z{{ end }}", "x [a], y [a b.c], z [a b.c]")]
    [InlineData("{{ if a }}{{ if b }}x{{ c }}{{ end }}{{ end }}", "x [b a], {} [b a]")]
    [InlineData("{{ for m in a.b }}{{ if m.c }}x{{ end }}{{ else }}y{{ end }}", "x [a.b[].c a.b], y [a.b]")]
    [InlineData("{{ n = a.b | array.size; m = n + c; if m > 0 }}x{{ end }}", "x [a.b]")]
    [InlineData("{{ for m in a | array.each @f }}{{ if m.c }}x{{ end }}{{ end }}", "x [a[] a f]")]
    public void What_is_asked_around_a_text_is_known_without_data(string template, string texts) =>
        string.Join(", ", Compiled(template).Texts.Select(text => $"{text.Text ?? "{}"} [{string.Join(' ', text.Asked)}]")).Should().Be(texts);

    [Fact]
    public void A_use_tells_its_place() =>
        Compiled("a\n {{ b }}").Names.Should().ContainSingle().Which.Location.ToString().Should().Be("t(2,5)");

    [Theory]
    [InlineData("ten_chi_doi", "ten_chi_doi")]
    [InlineData("ten_chidoi", "ten_chi_doi")]
    [InlineData("tne", "ten")]
    [InlineData("TEN", "ten")]
    [InlineData("nothing_like_it", null)]
    [InlineData("x", null)]
    public void The_nearest_name_is_suggested(string written, string? meant) =>
        NearestName.Find(written, ["ten", "tuoi", "ten_chi_doi"]).Should().Be(meant);
}
