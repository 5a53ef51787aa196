namespace Reports.Templates.Collecting;

/// <summary>A member's form as it came back: what is written in it, by the names that the form uses.</summary>
sealed class FilledForm(string file, CleanForm form)
{
    public string File { get; } = file;

    public CleanForm Form { get; } = form;

    /// <summary>True for a row of a questionnaire, which stands on no paper of its own.</summary>
    public bool IsAnswer { get; init; }

    /// <summary>Where it stands: a file, or of a table the cell for the name.</summary>
    public Location Place { get; init; } = new FileLocation(file);

    /// <summary>Single values, such as <c>member.name</c>; empty where nothing was written.</summary>
    public Dictionary<string, WrittenText> Fields { get; } = [];

    /// <summary>Paragraphs, such as <c>member.sections.conduct.paragraphs</c>.</summary>
    public Dictionary<string, List<WrittenText>> Prose { get; } = [];

    /// <summary>Boxes, such as <c>member.self_level_boxes</c>.</summary>
    public Dictionary<string, List<TickedOption>> Boxes { get; } = [];

    /// <summary>The rows of the annex, by its keys.</summary>
    public List<Dictionary<string, WrittenText>> Tasks { get; } = [];

    /// <summary>The day of writing; null where none is written.</summary>
    public (DateOnly Day, Location Place)? Date { get; set; }

    public List<Diagnostic> Findings { get; } = [];

    public void Write(string name, params IEnumerable<WrittenText> paragraphs) =>
        (Prose.TryGetValue(name, out var known) ? known : Prose[name] = []).AddRange(paragraphs);

    public string Name => Fields.GetValueOrDefault("member.name")?.Text ?? "";

    /// <summary>Where the member's name stands.</summary>
    public Location NamePlace => Fields.GetValueOrDefault("member.name")?.Place ?? Place;

    /// <summary>The option that is ticked; null when none is, or more than one.</summary>
    public TickedOption? Choice(string path)
    {
        var options = Boxes.GetValueOrDefault(path) ?? [];
        var ticked = options.Where(option => option.IsTicked == true).ToList();
        // Who strikes the other words out, boxes and all, has chosen the one that is left.
        return ticked.Count == 1 ? ticked[0] : ticked.Count == 0 && options is [{ IsTicked: null } left] ? left : null;
    }
}

/// <summary>Words that somebody wrote, and where.</summary>
sealed record WrittenText(string Text, Location Place);
