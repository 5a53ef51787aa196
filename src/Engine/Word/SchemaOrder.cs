namespace Reports.Engine.Word;

/// <summary>The order in which the schema wants the properties of runs, paragraphs and documents (ECMA-376 part 1, annex A).</summary>
/// <remarks>Word reads any order; validators and other programs do not.</remarks>
static class SchemaOrder
{
    public static readonly IReadOnlyList<string> Run = Words(
        """
        rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish
        webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang
        eastAsianLayout specVanish oMath
        """);

    public static readonly IReadOnlyList<string> Paragraph = Words(
        """
        pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
        suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd
        snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment
        textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange
        """);

    /// <summary>The settings of a document that may follow those we add.</summary>
    public static readonly IReadOnlyList<string> Settings = Words(
        """
        updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids mathPr attachedSchema themeFontLang
        clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade captions readModeInkLockDown
        smartTagType schemaLibrary shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator
        """);

    public static readonly IReadOnlyList<string> Section = Words(
        """
        headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols
        formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange
        """);

    /// <summary>The compatibility settings that stand before <c>doNotExpandShiftReturn</c>.</summary>
    public static readonly IReadOnlyList<string> BeforeShiftReturn = Words(
        """
        useSingleBorderforContiguousCells wpJustification noTabHangInd noLeading spaceForUL noColumnBalance
        balanceSingleByteDoubleByteWidth noExtraLineSpacing doNotLeaveBackslashAlone ulTrailSpace
        """);

    /// <summary>Puts an element among its siblings where the order wants it, in place of one of the same name.</summary>
    public static void Insert(XElement parent, XElement element, IReadOnlyList<string> order)
    {
        parent.Element(element.Name)?.Remove();
        var place = Index(order, element.Name.LocalName);
        var next = parent.Elements().FirstOrDefault(e => Index(order, e.Name.LocalName) > place);
        if (next is null)
            parent.Add(element);
        else
            next.AddBeforeSelf(element);
    }

    /// <summary>The place of a name; those unknown come last.</summary>
    public static int Index(IReadOnlyList<string> order, string name)
    {
        for (var i = 0; i < order.Count; i++)
            if (order[i] == name)
                return i;
        return order.Count;
    }

    static string[] Words(string text) =>
        text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
