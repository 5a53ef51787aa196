namespace Reports.Engine.Outlines.Formats;

/// <summary>Reads what a <c>w:pPr</c> says about the look of a paragraph.</summary>
static class ParagraphFormatReader
{
    static readonly Dictionary<string, string> Switches = new(StringComparer.Ordinal)
    {
        ["keepNext"] = "keep with next",
        ["keepLines"] = "keep together",
        ["pageBreakBefore"] = "page break before",
        ["contextualSpacing"] = "no space between",
        ["bidi"] = "right to left",
    };

    internal static Format Read(XElement? properties) =>
        properties is null ? Format.Empty : Format.Of(properties.Elements().Where(e => e.Name.Namespace == W.Main).SelectMany(All));

    static IEnumerable<(string, string)> All(XElement element)
    {
        var name = element.Name.LocalName;
        if (Switches.TryGetValue(name, out var word))
            return [(word, element.IsOn() ? "on" : "off")];
        return name switch
        {
            "jc" => [("align", TextAlignment.Of(element.Attr("val")))],
            "ind" => Indents(element),
            "spacing" => Spacing(element),
            "shd" => [("shading", Shading.Of(element))],
            "pBdr" => element.Elements().Select(e => ($"{e.Name.LocalName} border", BorderText.Of(e))),
            "tabs" => element.Elements().Select(Tab),
            "outlineLvl" => [("outline level", OutlineLevel(element.Attr("val")))],
            "framePr" => [("frame", string.Join(' ', element.Attributes().Select(a => $"{a.Name.LocalName} {a.Value}").Order(StringComparer.Ordinal)))],
            _ => [],
        };
    }

    static IEnumerable<(string, string)> Indents(XElement element)
    {
        if ((element.Attr("left") ?? element.Attr("start")) is { } left)
            yield return ("indent left", Measure.Millimetres(left));
        if ((element.Attr("right") ?? element.Attr("end")) is { } right)
            yield return ("indent right", Measure.Millimetres(right));
        // Hanging wins where both are said.
        if (element.Attr("hanging") is { } hanging)
            yield return ("first line", Measure.Millimetres(hanging.StartsWith('-') ? hanging[1..] : hanging == "0" ? "0" : "-" + hanging));
        else if (element.Attr("firstLine") is { } first)
            yield return ("first line", Measure.Millimetres(first));
    }

    static IEnumerable<(string, string)> Spacing(XElement element)
    {
        if (Switch(element, "beforeAutospacing") || element.Attr("before") is not null)
            yield return ("before", Switch(element, "beforeAutospacing") ? "automatic" : Measure.Points(element.Attr("before"), 20));
        if (Switch(element, "afterAutospacing") || element.Attr("after") is not null)
            yield return ("after", Switch(element, "afterAutospacing") ? "automatic" : Measure.Points(element.Attr("after"), 20));
        if (Measure.Number(element.Attr("line")) is { } line)
            yield return ("line height", LineHeight(line, element.Attr("lineRule")));
    }

    static bool Switch(XElement element, string attribute) => element.Attr(attribute) is "1" or "true" or "on";

    static string LineHeight(double line, string? rule) => rule switch
    {
        "exact" => $"exactly {Measure.Round(line / 20)} pt",
        "atLeast" => $"at least {Measure.Round(line / 20)} pt",
        _ => Math.Round(line / 240, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture),
    };

    static (string, string) Tab(XElement element)
    {
        var kind = element.Attr("val") ?? "left";
        var leader = element.Attr("leader") is { } said and not "none" ? " " + said : "";
        return ("tab " + Measure.Millimetres(element.Attr("pos")), kind == "clear" ? "none" : kind + leader);
    }

    static string OutlineLevel(string? value) =>
        Elements.ToNumber(value) is { } level and >= 0 and < 9 ? (level + 1).ToString(CultureInfo.InvariantCulture) : "body";
}

/// <summary>Word's words for alignment, made one word each.</summary>
static class TextAlignment
{
    internal static string Of(string? value) => value switch
    {
        null or "start" => "left",
        "end" => "right",
        "center" => "centred",
        "both" => "justified",
        "distribute" => "spread",
        _ => value,
    };
}
