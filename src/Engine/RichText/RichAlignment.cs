namespace Reports.Engine.RichText;

/// <summary>How the text of a column stands.</summary>
enum RichAlignment
{
    Left,
    Center,
    Right,
}
