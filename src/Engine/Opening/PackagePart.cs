using System.Xml.Linq;
using Reports.Engine.Diagnostics;

namespace Reports.Engine.Opening;

/// <summary>One part of a package.</summary>
/// <param name="FileName">The package's file name, for places.</param>
/// <param name="Name">The part's name: <c>/word/document.xml</c>.</param>
/// <param name="ContentType">What the package says it is; null when it says nothing.</param>
/// <param name="Bytes">The part, unpacked.</param>
/// <param name="Root">The root element of an XML part that could be read.</param>
/// <param name="Relationships">What the part refers to.</param>
sealed record PackagePart(
    string FileName,
    string Name,
    string? ContentType,
    byte[] Bytes,
    XElement? Root,
    IReadOnlyList<Relationship> Relationships)
{
    WordPlaces? _places;

    /// <summary>The name that places use: <c>document</c>, <c>header1</c>.</summary>
    internal string Label { get; } = LabelOf(Name);

    /// <summary>True for a picture, a sound or another file that Word only carries.</summary>
    internal bool IsMedia =>
        Name.Contains("/media/", StringComparison.OrdinalIgnoreCase) || ContentType?.StartsWith("image/", StringComparison.Ordinal) == true;

    /// <summary>The place of an element of this part, as a person finds it.</summary>
    internal WordLocation PlaceOf(XElement element) => (_places ??= new WordPlaces(FileName, Label, Root!)).Of(element);

    /// <summary>The part as a whole.</summary>
    internal WordLocation Place => new(FileName, Label, null, null, null, null, "");

    /// <summary>The relationship of that id.</summary>
    internal Relationship? Relationship(string id) => Relationships.FirstOrDefault(r => r.Id == id);

    /// <summary>The last piece of a part's name, without its extension.</summary>
    internal static string LabelOf(string name) => Path.GetFileNameWithoutExtension(name[(name.LastIndexOf('/') + 1)..]);
}
