namespace Reports.Engine.Merging;

/// <summary>What happens when documents to be joined have styles of one name with different looks.</summary>
public enum StyleClash
{
    /// <summary>The later style gets a name of its own: every document looks as it did alone.</summary>
    Rename,

    /// <summary>The first document's style holds for all: they look alike.</summary>
    KeepFirst,
}
