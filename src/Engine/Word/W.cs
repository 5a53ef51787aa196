namespace Reports.Engine.Word;

/// <summary>Names of WordprocessingML (ECMA-376 part 1, clause 17) that the steps speak of.</summary>
static class W
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    public static readonly XNamespace Word2012 = "http://schemas.microsoft.com/office/word/2012/wordml";
    public static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public static readonly XNamespace Art = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    public static readonly XNamespace Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml";
    public static readonly XNamespace Office = "urn:schemas-microsoft-com:office:office";

    public static readonly XName Body = Main + "body";
    public static readonly XName Paragraph = Main + "p";
    public static readonly XName ParagraphProperties = Main + "pPr";
    public static readonly XName Run = Main + "r";
    public static readonly XName RunProperties = Main + "rPr";
    public static readonly XName Text = Main + "t";
    public static readonly XName DeletedText = Main + "delText";
    public static readonly XName FieldCode = Main + "instrText";
    public static readonly XName FieldChar = Main + "fldChar";
    public static readonly XName SimpleField = Main + "fldSimple";
    public static readonly XName Tab = Main + "tab";
    public static readonly XName Break = Main + "br";
    public static readonly XName CarriageReturn = Main + "cr";
    public static readonly XName NoBreakHyphen = Main + "noBreakHyphen";
    public static readonly XName SoftHyphen = Main + "softHyphen";
    public static readonly XName LastRenderedPageBreak = Main + "lastRenderedPageBreak";
    public static readonly XName ProofError = Main + "proofErr";
    public static readonly XName BookmarkStart = Main + "bookmarkStart";
    public static readonly XName BookmarkEnd = Main + "bookmarkEnd";
    public static readonly XName Footnote = Main + "footnote";
    public static readonly XName Endnote = Main + "endnote";
    public static readonly XName Comment = Main + "comment";
    public static readonly XName CommentStart = Main + "commentRangeStart";
    public static readonly XName CommentEnd = Main + "commentRangeEnd";
    public static readonly XName PermissionStart = Main + "permStart";
    public static readonly XName PermissionEnd = Main + "permEnd";
    public static readonly XName Table = Main + "tbl";
    public static readonly XName Row = Main + "tr";
    public static readonly XName RowProperties = Main + "trPr";
    public static readonly XName Cell = Main + "tc";
    public static readonly XName CellProperties = Main + "tcPr";
    public static readonly XName VerticalMerge = Main + "vMerge";
    public static readonly XName GridSpan = Main + "gridSpan";
    public static readonly XName ContentControl = Main + "sdt";
    public static readonly XName ContentControlProperties = Main + "sdtPr";
    public static readonly XName ContentControlContent = Main + "sdtContent";
    public static readonly XName Control = Main + "control";
    public static readonly XName Formula = Math + "oMath";
    public static readonly XName CustomXml = Main + "customXml";
    public static readonly XName Section = Main + "sectPr";
    public static readonly XName TextBoxContent = Main + "txbxContent";
    public static readonly XName Fallback = Compatibility + "Fallback";
    public static readonly XName Type = Main + "type";
    public static readonly XName Value = Main + "val";
    public static readonly XName Id = Main + "id";
    public static readonly XName Name = Main + "name";
    public static readonly XName Style = Main + "pStyle";
    public static readonly XName Numbering = Main + "numPr";
    public static readonly XName Indent = Main + "ind";
    public static readonly XName NumberId = Main + "numId";
    public static readonly XName Level = Main + "ilvl";
    public static readonly XName RubyText = Main + "rt";
    public static readonly XName RubyBase = Main + "rubyBase";
    public static readonly XName Hyperlink = Main + "hyperlink";
    public static readonly XName RelationshipId = Relationship + "id";

    /// <summary>True for what holds the runs of one text: a paragraph, either line of a phonetic guide.</summary>
    public static bool HoldsRuns(XElement element) => element.Name == Paragraph || element.Name == RubyText || element.Name == RubyBase;

    /// <summary>True for the text of a footnote, endnote or comment.</summary>
    public static bool IsNote(XElement element) =>
        element.Name == Footnote || element.Name == Endnote || element.Name == Comment;

    /// <summary>Where a content control can carry a template tag: in its tag, else in its title.</summary>
    public static readonly string[] TagPlaces = ["tag", "alias"];
}
