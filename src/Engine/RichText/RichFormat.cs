namespace Reports.Engine.RichText;

/// <summary>What a stretch of rich text adds to the format around it.</summary>
[Flags]
enum RichFormat
{
    None = 0,
    Bold = 1,
    Italic = 2,
    Strike = 4,
    Code = 8,
}
