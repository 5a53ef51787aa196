namespace Reports.Templates.Editions;

/// <summary>One paper that an edition can make.</summary>
public sealed class DocumentEntry
{
    /// <param name="form">The document's data.</param>
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
