using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Packaging;

namespace Reports.Engine.Word;

/// <summary>One part of a document with its XML read.</summary>
/// <param name="FileName">The document's file name, for places.</param>
/// <param name="Root">The root element of an XML part that could be read.</param>
sealed record ReadPart(string FileName, PackagePart Part, XElement? Root, IReadOnlyList<Relation> Relationships)
{
    WordPlaces? _places;

    /// <summary>The part's name: <c>word/document.xml</c>.</summary>
    internal string Name => Part.Name;

    /// <summary>What the package says it is; empty when it says nothing.</summary>
    internal string ContentType => Part.ContentType;

    /// <summary>The part, unpacked.</summary>
    internal byte[] Bytes => Part.Bytes;

    /// <summary>The name that places use: <c>document</c>, <c>header1</c>.</summary>
    internal string Label => Part.ShortName;

    /// <summary>The place of an element of this part, as a person finds it.</summary>
    internal WordLocation PlaceOf(XElement element) => (_places ??= WordPlaces.Of(Root!, FileName, Label)).Of(element);

    /// <summary>The part as a whole.</summary>
    internal WordLocation Place => new(FileName, Label, null, null, null, null, "");

    internal Relation? Relationship(string id) => Relationships.FirstOrDefault(r => r.Id == id);
}
