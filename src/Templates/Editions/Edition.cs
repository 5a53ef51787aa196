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

/// <summary>One paper that an edition can make.</summary>
public sealed class DocumentEntry
{
    /// <param name="folders">The edition's folder, then those of the editions it extends: the first that has the form's file wins.</param>
    internal DocumentEntry(DocumentForm form, IReadOnlyList<string> folders)
    {
        Form = form;
        var files = folders.Select(folder => Path.Combine(folder, form.Template)).ToList();
        TemplatePath = files.FirstOrDefault(File.Exists) ?? files[0];
    }

    /// <summary>The id, such as <c>bao-cao-kiem-diem-tap-the</c>.</summary>
    public string Id => Form.Id;

    /// <summary>The official Vietnamese name.</summary>
    public string Name => Form.Name;

    /// <summary>The code printed on the form; null for a paper without an official form.</summary>
    public string? FormCode => Form.FormCode;

    /// <summary>The path of the form's .docx.</summary>
    public string TemplatePath { get; }

    /// <summary>The file to write, relative to the output folder; {member} stands for a member's short name.</summary>
    public string Output => Form.Output;

    /// <summary>Whom the paper is made for.</summary>
    public DocumentScope Scope => Form.Per;

    /// <summary>Where the form comes from and how sure it is; null when nothing is to be said.</summary>
    public string? Note => Form.Note;

    internal DocumentForm Form { get; }
}

/// <summary>The office's rules for how a paper looks; the measures themselves are in the forms.</summary>
sealed record Layout
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The day of the rules.</summary>
    public DateOnly? Issued { get; init; }

    /// <summary>What stands after the number of a heading, «.» or «-», in papers that the branch writes itself; the forms of a guidance are printed as they are.</summary>
    public string HeadingMark { get; init; } = ".";

    /// <summary>What ends the last sentence.</summary>
    public string EndMark { get; init; } = ".";

    /// <summary>What stands before the addressee, by the type of paper (TTr, BC); a type that has none is not addressed.</summary>
    public IReadOnlyDictionary<string, string> Salutations { get; init; } = new Dictionary<string, string>();

    /// <summary>The last line of the recipients where the author names recipients without it; null when nothing is added.</summary>
    public string? Filed { get; init; }

    /// <summary>The same in the papers of the organisation above.</summary>
    public string? FiledAbove { get; init; }

    /// <summary>The line spacing of the text, in points; the forms keep it.</summary>
    public int? LinePoints { get; init; }

    public bool Provisional { get; init; }

    public string? Source { get; init; }
}
