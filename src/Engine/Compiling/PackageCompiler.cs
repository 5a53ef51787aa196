using Reports.Engine.Compiling.Including;
using Reports.Engine.Packaging;
using Reports.Engine.Rendering;

namespace Reports.Engine.Compiling;

/// <summary>Compiles the parts of a package that hold tags and packs the others.</summary>
static class PackageCompiler
{
    public static PackageProgram Compile(WordPackage package, WordSettings settings, DiagnosticBag diagnostics, FirstPass? pass = null)
    {
        var template = new TemplatePackage(package, settings, diagnostics) { FirstPass = pass };
        var shared = GrowingParts.Shared(template);
        var added = template.Shared(GrowingKind.Settings, AddedSettings.Of).When(settings.UpdateFields);
        var stories = Stories(template);
        RefusedContent.Check(template, stories, diagnostics);
        var ids = UsedIds.Of(stories);
        DropIdle(template);

        // The main part comes first: it takes the texts of notes out of their parts. Charts come last: some are written where they stand.
        var programs = package.Parts.Where(HoldsText).OrderBy(part => part == package.Main ? 0 : ContentTypes.IsStory(part.ContentType) ? 1 : 2)
            .ToDictionary(part => part.Name, part => IsGrafted(part, template) || template.IsOwned(part) ? null : PartCompiler.Compile(part, template, diagnostics));
        IReadOnlyList<GrowingPart> growing = [.. shared, .. GrowingParts.Own(template)];
        foreach (var part in package.Parts)
            if (GrowingParts.TaggedKind(part, template) is { } kind)
                programs[part.Name] = PartCompiler.CompileGrowing(part, kind, template, diagnostics);
        if (pass is null)
            LeftoverTags.Check(template, part => programs.ContainsKey(part.Name), diagnostics);
        var entries = package.Parts
            .Where(part => part.Name != ContentTypes.PartName && !template.IsOwned(part))
            .Select(part => Entry(template.Kept(part), programs.GetValueOrDefault(part.Name), growing, template))
            .ToList();
        return new PackageProgram(
            new PackageTypes(package, template.IsOwned, settings.Limits),
            entries,
            ids,
            template.Styles,
            template.Numbering,
            growing,
            NoteKind.All.ToDictionary(kind => kind.Part, kind => UsedIds.HighestNote(template.RootOf(kind.Part.Kind))),
            new IncludedDocuments(
                (bytes, file, ownStyles, found, here) => IncludedCompiler.Compile(bytes, file, template.Styles, ownStyles, settings, found, here), pass),
            package.Main.Name,
            added,
            settings.Compression,
            OwnNames.Highest(package));
    }

    static PackageEntry Entry(
        PackagePart part, PartProgram? program, IReadOnlyList<GrowingPart> growing, TemplatePackage template)
    {
        if (program is not null)
            return new PackageEntry(part, null, program);

        // What is left of a part of notes when its texts stand elsewhere.
        var bytes = IsGrafted(part, template) ? growing.First(g => g.Name == part.Name).Bytes() : part.Bytes;
        var packed = template.Settings.Shared.Get(part.Name, bytes, bytes => PackedEntry.Of(part.Name, bytes));
        return new PackageEntry(part, packed, null, template.IsOptional(part));
    }

    // A picture that was lost before is lost in the documents too.
    static void DropIdle(TemplatePackage template)
    {
        foreach (var part in template.Package.Parts.Where(HoldsText))
            foreach (var relation in template.RelationsOf(part).Where(relation => DanglingRelations.IsIdle(relation, template.Read(part)?.Root, template.Package)))
                template.Drop(part, relation.Id);
    }

    static bool IsGrafted(PackagePart part, TemplatePackage template) =>
        template.Grafted.Any(kind => template.Find(kind.Kind)?.Name == part.Name);

    static bool HoldsText(PackagePart part) =>
        ContentTypes.IsStory(part.ContentType) || ContentTypes.IsProperties(part.ContentType) || ContentTypes.IsDiagram(part.ContentType);

    // Read before any step changes them.
    static List<XElement> Stories(TemplatePackage template) => template.Package.Parts
        .Where(part => ContentTypes.IsStory(part.ContentType))
        .Select(part => template.Read(part)?.Root)
        .OfType<XElement>()
        .ToList();
}
