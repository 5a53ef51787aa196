namespace Reports.Templates.Editions;

/// <summary>One year's official forms, ready to be used.</summary>
public sealed class Edition
{
    internal Edition(EditionData data, Layout layout, IReadOnlyList<string> folders)
        : this(data, layout, folders, [.. data.Documents.Select(form => new DocumentEntry(form, folders))])
    {
    }

    Edition(EditionData data, Layout layout, IReadOnlyList<string> folders, IReadOnlyList<DocumentEntry> documents) =>
        (Data, Layout, Folders, Documents) = (data, layout, folders, documents);

    /// <summary>The id, such as <c>2023</c>.</summary>
    public string Id => Data.Id;

    /// <summary>The name: the guidance with its number and date.</summary>
    public string Name => Data.Name;

    /// <summary>True while parts of it stand on second-hand sources.</summary>
    public bool IsProvisional => Data.Provisional;

    /// <summary>The id of the layout profile.</summary>
    public string LayoutId => Layout.Id;

    /// <summary>The papers of the dossier, in its order.</summary>
    public IReadOnlyList<DocumentEntry> Documents { get; }

    /// <summary>Forms of the guidance that cannot be made, with the reason.</summary>
    public IReadOnlyList<MissingForm> MissingForms => Data.MissingForms;

    internal EditionData Data { get; }

    internal Layout Layout { get; }

    /// <summary>Its own folder, then those of the editions it extends.</summary>
    internal IReadOnlyList<string> Folders { get; }

    internal Edition With(Layout layout) => new(Data, layout, Folders, Documents);
}
