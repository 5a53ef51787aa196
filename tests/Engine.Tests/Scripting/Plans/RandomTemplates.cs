using FsCheck;
using FsCheck.Fluent;

namespace Reports.Engine.Tests.Scripting.Plans;

/// <summary>Templates of sound grammar and data that their names may find, of any kind, or not at all.</summary>
static class RandomTemplates
{
    static readonly Gen<string> Names = Gen.Elements("a", "b", "ds", "o", "x", "y", "thieu");

    static readonly Gen<string> Literals = Gen.Elements(
        "1", "0", "-2", "2.5", "1.50m", "'ă'", "\"\"", "`1`", "true", "false", "null", "empty", "[]", "[3, 1, 2]", "{a: 1, b: [2]}", "[@string.size, @vi.words]", "1..4", "12345678901234567890");

    /// <summary>Text, and blocks within blocks.</summary>
    public static Gen<string> Blocks { get; } = Gen.Sized(Block);

    /// <summary>An object as JSON.</summary>
    public static Gen<string> Data { get; } = Gen.Sized(size => Objects(Math.Min(4, 1 + (size / 8))));

    static Gen<string> Block(int size) =>
        from pieces in Piece(size).ListOf(Math.Clamp(size / 4, 1, 5))
        select string.Concat(pieces);

    static Gen<string> Piece(int size)
    {
        var print = Expression(size / 2).Select(e => $"{{{{ {e} }}}}");
        var text = Gen.Elements("chữ ", "\n", " ", "<a>", "{{ # lời }}", "{%{{{ x }}}%}", "{{~ '' ~}} ", " {{- '' -}}\n");
        if (size <= 1)
            return Gen.OneOf(print, text);

        var (condition, half) = (Expression(size / 2), Gen.Constant(0).SelectMany(_ => Block(size / 2)));
        return Gen.Frequency(
            (4, print),
            (2, text),
            (3, from list in Gen.Frequency((6, Gen.Elements("[3, b, 2]", "1..4", "[]", "[o, a]", "'chữ'")), (2, Gen.Elements("ds", "o?.ds", "a")), (1, Expression(size / 3)))
                from variable in Gen.Elements("x", "y", "a", "$x")
                from options in Gen.Elements("", "", "", " reversed", " limit:2", " offset:1", " offset:1 limit:1")
                from body in half
                from otherwise in Gen.OneOf(Gen.Constant(""), half.Select(b => "{{ else }}" + b))
                select $"{{{{ for {variable} in {list}{options} }}}}{body}{{{{ {variable} }}}}{otherwise}{{{{ end }}}}"),
            (3, from test in condition
                from body in half
                from middle in Gen.OneOf(Gen.Constant(""), condition.Zip(half).Select(p => $"{{{{ else if {p.Item1} }}}}{p.Item2}"))
                from otherwise in Gen.OneOf(Gen.Constant(""), half.Select(b => "{{ else }}" + b))
                select $"{{{{ if {test} }}}}{body}{middle}{otherwise}{{{{ end }}}}"),
            (2, from name in Gen.Elements("x", "y", "a", "x", "$x", "o.a", "ds[0]")
                from value in condition
                from sign in Gen.Elements("=", "=", "+=")
                select $"{{{{ {name} {sign} {value} }}}}"),
            (1, from value in condition
                from first in Literals
                from body in half
                from otherwise in half
                select $"{{{{ case {value} }}}}{{{{ when {first}, 1 }}}}{body}{{{{ else }}}}{otherwise}{{{{ end }}}}"),
            (1, half.Select(body => $"{{{{ capture x }}}}{body}{{{{ end }}}}{{{{ x }}}}")),
            (1, half.Select(body => $"{{{{ func f(p, q = 2) }}}}{body}{{{{ p }}}}{{{{ ret q }}}}{{{{ end }}}}{{{{ f 1 }}}}{{{{ f b 3 | string.size }}}}")),
            (1, from name in Names
                from body in half
                select $"{{{{ with {name} }}}}{body}{{{{ x = 1 }}}}{{{{ end }}}}"),
            (1, half.Select(body => $"{{{{ n = 0; while n < 3; n = n + 1 }}}}{body}{{{{ if n == 2; break; end }}}}{{{{ end }}}}")),
            (1, Gen.Elements("{{ break }}", "{{ continue }}", "{{ for.index }}", "{{ for.last }}", "{{ for.changed }}", "{{ ret }}", "{{ import o }}", "{{ while.index }}", "{{ this.x }}", "{{ readonly x }}")));
    }

    static Gen<string> Expression(int size)
    {
        if (size <= 1)
            return Gen.OneOf(Names, Names, Literals);

        var inner = Gen.Constant(0).SelectMany(_ => Expression(size / 2));
        var path =
            from name in Names
            from rest in Gen.Frequency(
                (7, Gen.Elements("?.a", "?.b", "?.x", "?.size", ".empty?", "?.a?.b", "?.ds?.size", "?.thieu")),
                (1, Gen.Elements(".a", ".b", ".size", "[0]", "[-1]", "['a']", "[x]", ".a.b", ".a[0]", ".thieu")))
            select name + rest;
        return Gen.Frequency(
            (4, Names),
            (2, Literals),
            (5, path),
            (3, from left in inner
                from sign in Gen.Frequency((9, Gen.Elements("==", "!=", "&&", "||", "??", "?!")), (1, Gen.Elements("+", "-", "*", "/", "//", "%", "<", "<=", ">", ">=")))
                from right in inner
                select $"({left} {sign} {right})"),
            (1, inner.Select(e => $"!({e})")),
            (1, inner.Select(e => $"-({e})")),
            (1, from test in inner
                from yes in inner
                from no in inner
                select $"({test} ? {yes} : {no})"),
            (2, from value in inner
                from call in Gen.Frequency((5, Gen.Elements("object.default 'x'", "object.typeof", "object.to_json")), (1, Gen.Elements("string.upcase", "html.escape", "array.size", "array.first", "array.join ', '", "array.map 'a'", "array.reverse", "math.plus 1", "vi.number")))
                select $"({value} | {call})"));
    }

    static Gen<string> Objects(int depth) =>
        from names in Gen.SubListOf("a", "b", "ds", "o", "x")
        from values in Values(depth).ListOf(names.Count)
        select "{" + string.Join(",", names.Zip(values, (name, value) => $"\"{name}\":{value}")) + "}";

    static Gen<string> Values(int depth)
    {
        var plain = Gen.Elements("null", "true", "false", "0", "1", "-3", "2.50", "1e400", "12345678901234567890", "\"\"", "\"chữ <b>\"", "\"1\"", "\"2025-01-31\"", "[]", "{}");
        return depth <= 0
            ? plain
            : Gen.Frequency(
                (3, plain),
                (2, from count in Gen.Choose(0, 4) from items in Values(depth - 1).ListOf(count) select $"[{string.Join(",", items)}]"),
                (2, Gen.Constant(0).SelectMany(_ => Objects(depth - 1))));
    }
}
