using System.IO.Compression;
using Reports.Engine.Packaging;

namespace Reports.Engine.Merging;

/// <summary>How finished documents are joined to one.</summary>
public sealed record MergeSettings
{
    /// <summary>New pages, pages counted from 1 in every document, lists that start again, differing styles renamed.</summary>
    public static MergeSettings Default { get; } = new();

    /// <summary>Where every document but the first begins.</summary>
    public DocumentStart Start { get; init; }

    /// <summary>True when every document counts its pages from 1; false when pages are counted through.</summary>
    /// <remarks>With it «page 1 of 2» in a document of one section counts that document's pages.</remarks>
    public bool RestartPages { get; init; } = true;

    /// <summary>True when lists and notes of every document begin as they do in that document; false when they are counted through.</summary>
    public bool RestartLists { get; init; } = true;

    /// <summary>What happens to a style that an earlier document has under the same name with another look.</summary>
    public StyleClash Styles { get; init; }

    /// <summary>How large each document may be.</summary>
    public PackageLimits Limits { get; init; } = PackageLimits.Default;

    /// <summary>How hard the joined document is compressed.</summary>
    public CompressionLevel Compression { get; init; } = CompressionLevel.Fastest;
}

/// <summary>What happens when documents to be joined have styles of one name with different looks.</summary>
public enum StyleClash
{
    /// <summary>The later style gets a name of its own: every document looks as it did alone.</summary>
    Rename,

    /// <summary>The first document's style holds for all: they look alike.</summary>
    KeepFirst,
}

/// <summary>Where a document begins that is joined after another.</summary>
public enum DocumentStart
{
    /// <summary>On the next page.</summary>
    NewPage,

    /// <summary>On the next page with an odd number: for printing on both sides of the paper.</summary>
    OddPage,
}
