using Reports.Engine.Compiling;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Library;

namespace Reports.Engine.Inspection;

/// <summary>What a template asks of its data: every name, its kind and its places; as a schema, and as a sample.</summary>
sealed class TemplateInspection
{
    readonly NameTree _tree;
    readonly DataKindOf _kinds;
    readonly ItemHints _items;

    TemplateInspection(ReadTemplate template, FunctionLibrary library)
    {
        _tree = NameTree.Of(template.Uses);
        _kinds = new DataKindOf(_tree, library, NumberHints.Of(template.Tags));
        _items = ItemHints.Of(template.Tags);
        Uses = template.Uses;
        Names = _tree.Descendants().Select(NameOf).ToList();
    }

    /// <summary>Every use of every name, in the order of the template.</summary>
    public IReadOnlyList<NameUse> Uses { get; }

    /// <summary>Every name, parents before their members, in the order of the template.</summary>
    public IReadOnlyList<TemplateName> Names { get; }

    /// <summary>Reads a Word or text template. Mistakes in it do not hide its names.</summary>
    /// <param name="diagnostics">Receives why the file cannot be read, and tags that cannot be understood.</param>
    /// <param name="resources">Where the documents lie that it includes, whose names are its own; null to leave them out.</param>
    /// <returns>What it asks for; null when it cannot be read at all.</returns>
    public static TemplateInspection? Inspect(
        byte[] bytes, string file, WordSettings word, ScriptSettings text, DiagnosticBag diagnostics, IDocumentResources? resources = null)
    {
        if (!TemplateReading.IsWord(bytes, file))
            return new TemplateInspection(TemplateReading.Text(bytes, file, text, diagnostics), text.Functions);
        return TemplateReading.Word(bytes, file, word, diagnostics, resources) is { } template
            ? new TemplateInspection(template, word.Script.Functions)
            : null;
    }

    /// <summary>A draft of the JSON Schema (2020-12) of the data, with a line feed at its end.</summary>
    public string ToSchema() => SchemaDraft.Write(_tree, _kinds);

    /// <summary>A data file that has every name and renders, with a line feed at its end.</summary>
    public string ToSample() => SampleData.Write(_tree, _kinds, _items);

    TemplateName NameOf(NameTree tree) => new(
        tree.Path,
        _kinds.Of(tree),
        tree.Uses.Count > 0 && tree.Uses.All(use => use.IsOptional),
        tree.Uses.Select(use => use.Location).Distinct().ToList());
}
