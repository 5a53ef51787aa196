namespace Reports.Engine.Word;

/// <summary>What leads to a bookmark of the same document: a field, or a link.</summary>
/// <remarks>Names of bookmarks are compared without case.</remarks>
sealed class BookmarkReference
{
    static readonly XName Anchor = W.Main + "anchor";

    readonly Field? _field;

    BookmarkReference(XElement element, Field? field) => (Element, _field) = (element, field);

    /// <summary>Where it stands: the link, or where the field begins.</summary>
    public XElement Element { get; }

    public string Name
    {
        get => _field?.Bookmark ?? (string?)Element.Attribute(Anchor) ?? "";
        set
        {
            if (_field is not null)
                _field.Bookmark = value;
            else
                Element.SetAttributeValue(Anchor, value);
        }
    }

    // A link with a relationship leads to the place of that name in another document.
    public static IEnumerable<BookmarkReference> In(XElement root) => root.DescendantsAndSelf(W.Hyperlink)
        .Where(link => link.Attribute(Anchor) is { Value.Length: > 0 } && link.Attribute(W.RelationshipId) is null)
        .Select(link => new BookmarkReference(link, null))
        .Concat(Field.In(root).Where(field => field.Bookmark is not null).Select(field => new BookmarkReference(field.Begin, field)));
}
