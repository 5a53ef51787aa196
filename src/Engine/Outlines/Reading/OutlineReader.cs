using Reports.Engine.Outlines.Formats;

namespace Reports.Engine.Outlines.Reading;

/// <summary>Reads a package into the parts of an outline, in their fixed order.</summary>
static class OutlineReader
{
    internal static IReadOnlyList<OutlinePart> Read(ReadDocument package)
    {
        var document = new DocumentContext(package);
        IEnumerable<OutlinePart> parts =
        [
            Body(document),
            .. MarginReader.Read(document),
            .. NoteReader.Read(document),
            new OutlinePart("styles", StyleReader.Read(document)),
            new OutlinePart("settings", SettingReader.Read(document)),
            new OutlinePart("properties", PropertyReader.Read(package)),
        ];
        return [.. parts.Where(p => p.Blocks.Count > 0)];
    }

    static OutlinePart Body(DocumentContext document)
    {
        const string Name = "body";
        var main = document.Package.Main;
        var story = new StoryContext(document, main, Name);
        return new OutlinePart(Name, new BlockReader(story, new SectionMarks(document.Sections)).Read(main.Root!.Child("body")!));
    }
}

/// <summary>Reads the styles that the document uses: a change to one changes every paragraph that has it.</summary>
static class StyleReader
{
    static readonly OutlinePlace Place = new("styles");

    internal static IReadOnlyList<OutlineBlock> Read(DocumentContext document)
    {
        var styles = document.Styles;
        return
        [
            .. Used(document, "pStyle").Append(styles.DefaultParagraph ?? "").Distinct().Where(id => styles.Find(id) is not null)
                .Select(id => Block("style", styles.NameOf(id), ParagraphFacts(styles.Paragraph(id)))).OrderBy(b => b.Text, StringComparer.Ordinal),
            .. Used(document, "rStyle").Where(id => styles.Find(id) is not null)
                .Select(id => Block("character style", styles.NameOf(id), styles.Character(id).Run.Against(Format.Empty))).OrderBy(b => b.Text, StringComparer.Ordinal),
            .. Used(document, "tblStyle").Select(styles.Find).OfType<XElement>()
                .Select(style => TableStyle(style, styles)).OrderBy(b => b.Text, StringComparer.Ordinal),
        ];
    }

    static IEnumerable<string> Used(DocumentContext document, string element) =>
        document.Package.Stories.SelectMany(p => p.Root!.Live()).Where(e => e.Is(element)).Select(e => e.Attr("val") ?? "").Distinct();

    static IReadOnlyList<string> ParagraphFacts(Style style) =>
        [style.Run["font"], style.Run["size"], .. style.Run.Against(Format.Empty).Where(f => f != style.Run["font"] && f != style.Run["size"]), .. style.Paragraph.Against(Format.Empty)];

    static OutlineBlock TableStyle(XElement style, StyleSheet styles)
    {
        var parts = style.Elements(W.Main + "tblStylePr")
            .Select(p => new OutlineBlock("part", TableStyleFacts(p, styles), p.Attr("type") ?? "", Place, []))
            .Where(b => b.Facts.Count > 0)
            .OrderBy(b => b.Text, StringComparer.Ordinal);
        return new OutlineBlock("table style", TableStyleFacts(style, styles), styles.NameOf(style.Attr("styleId") ?? ""), Place, [.. parts]);
    }

    static IReadOnlyList<string> TableStyleFacts(XElement style, StyleSheet styles)
    {
        string?[] facts =
        [
            .. RunFormatReader.Read(style.Child("rPr"), styles.Theme).Against(Format.Empty),
            .. ParagraphFormatReader.Read(style.Child("pPr")).Against(Format.Empty),
            BorderText.All(style.Child("tblPr")?.Child("tblBorders")),
            BorderText.All(style.Child("tcPr")?.Child("tcBorders")),
            style.Child("tcPr")?.Child("shd") is { } shading && Shading.Of(shading) is var ground and not "none" ? $"shading {ground}" : null,
        ];
        return [.. facts.OfType<string>()];
    }

    static OutlineBlock Block(string kind, string name, IReadOnlyList<string> facts) => new(kind, facts, name, Place, []);
}

/// <summary>Reads the settings that change what is printed or what a person may do.</summary>
static class SettingReader
{
    static readonly OutlinePlace Place = new("settings");

    static readonly (string Name, string Words)[] Switches =
    [
        ("updateFields", "Word asks to update fields on opening"),
        ("evenAndOddHeaders", "even pages have headers of their own"),
        ("mirrorMargins", "margins are mirrored"),
        ("gutterAtTop", "gutter at the top"),
        ("trackRevisions", "changes are tracked"),
    ];

    internal static IReadOnlyList<OutlineBlock> Read(DocumentContext document)
    {
        if (document.Package.RootOf("settings") is not { } settings)
            return [];
        string?[] lines =
        [
            .. Switches.Select(s => settings.Switch(s.Name) == true ? s.Words : null),
            Protection(settings.Child("documentProtection")),
            settings.Child("writeProtection") is null ? null : "opened read-only",
            settings.Val("defaultTabStop") is { } tab && Measure.Millimetres(tab) is var stop and not "12.7 mm" ? $"tab stops every {stop}" : null,
            settings.Child("compat")?.Switch("doNotExpandShiftReturn") == true ? "short last lines are not stretched" : null,
            .. SectionFacts.Notes(settings, "footnotePr"),
            .. SectionFacts.Notes(settings, "endnotePr"),
        ];
        return [.. lines.OfType<string>().Select(l => new OutlineBlock("setting", [], l, Place, []))];
    }

    static string? Protection(XElement? protection)
    {
        if (protection?.Attr("edit") is not { } edit || edit == "none")
            return null;
        var enforced = protection.Attr("enforcement") is "1" or "true" or "on";
        return $"protected: {edit}{(enforced ? "" : " (not enforced)")}";
    }
}

/// <summary>Reads the document's properties; who wrote it, when and how often is left out.</summary>
static class PropertyReader
{
    static readonly OutlinePlace Place = new("properties");
    static readonly HashSet<string> Core = ["title", "subject", "description", "keywords", "category", "contentStatus"];
    static readonly HashSet<string> Application = ["Company", "Manager"];

    internal static IReadOnlyList<OutlineBlock> Read(ReadDocument package) =>
    [
        .. Named(package, "core-properties", Core),
        .. Named(package, "extended-properties", Application),
        .. Custom(package),
    ];

    static IEnumerable<OutlineBlock> Named(ReadDocument package, string kind, HashSet<string> names) =>
        In(package, kind)
            .Where(e => names.Contains(e.Name.LocalName) && e.Value.Trim().Length > 0)
            .OrderBy(e => e.Name.LocalName, StringComparer.Ordinal)
            .Select(e => Block(e.Name.LocalName.ToLowerInvariant(), e.Value.Trim()));

    static IEnumerable<OutlineBlock> Custom(ReadDocument package) =>
        In(package, "custom-properties")
            .Select(e => (Name: (string?)e.Attribute("name") ?? "", Value: e.Elements().FirstOrDefault()?.Value ?? ""))
            .OrderBy(p => p.Name, StringComparer.Ordinal)
            .Select(p => Block("custom " + InlineText.Escape(p.Name), p.Value));

    static IEnumerable<XElement> In(ReadDocument package, string kind) =>
        package.Related(package.Relationships, kind).Where(p => p.Root is not null).Take(1).SelectMany(p => p.Root!.Elements());

    static OutlineBlock Block(string name, string value) => new("property", [], $"{name}: {InlineText.Escape(value.ReplaceLineEndings(" "))}", Place, []);
}
