using Reports.Engine.Packaging;

namespace Reports.Engine.Validation.Soundness;

/// <summary>What holds of the zip, its parts and their relationships.</summary>
static class PackageChecks
{
    public static IReadOnlyList<SoundnessCheck> All { get; } =
    [
        new ZipIsClean(),
        new EveryPartHasAContentType(),
        new NoDuplicateContentTypes(),
        new FileNameFitsContent(),
        new RelationshipsResolve(),
        new NoOrphanMedia(),
        new PicturesCanBeShown(),
        new NothingIsFetchedFromOutside(),
        new NothingIsImportedLater(),
        new IgnorablePrefixesAreDeclared(),
    ];
}

/// <summary>The zip has content types first and every entry packed the usual way; names were looked at on opening.</summary>
sealed class ZipIsClean : SoundnessCheck
{
    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        var place = new FileLocation(package.FileName);
        if (package.EntryNames[0] != "[Content_Types].xml")
            yield return SoundnessProblems.ContentTypesNotFirst(place);
        foreach (var name in ZipHeaders.Unusual(package.File))
            yield return SoundnessProblems.UnusualEntry(place, name);
    }
}

/// <summary>Every part has a content type, by its name or its extension.</summary>
sealed class EveryPartHasAContentType : SoundnessCheck
{
    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        package.Parts
            .Where(p => p.ContentType.Length == 0)
            .Select(p => SoundnessProblems.NoContentType(new FileLocation(package.FileName), p.Name));
}

/// <summary>No extension and no part name is listed twice in the content types, however it is capitalised.</summary>
sealed class NoDuplicateContentTypes : SoundnessCheck
{
    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        var place = new FileLocation(package.FileName);
        var types = package.ContentTypes;
        var twice = Repeated(types.Defaults.Select(d => d.Extension), StringComparer.OrdinalIgnoreCase).Concat(Repeated(types.Overrides.Select(o => o.PartName), PartNames.Comparer));
        // Some programs list the relationship files one by one; that is allowed.
        var absent = types.Overrides.Where(o => package.Find(o.PartName) is null && !PartNames.IsRelationships(o.PartName));
        return twice.Select(name => SoundnessProblems.DuplicateContentType(place, name))
            .Concat(absent.Select(o => SoundnessProblems.ContentTypeOfNothing(place, o.PartName)));
    }

    static IEnumerable<string> Repeated(IEnumerable<string> names, IEqualityComparer<string> comparer) =>
        names.GroupBy(n => n, comparer).Where(g => g.Count() > 1).Select(g => g.Key);
}

/// <summary>The file's extension fits the content type of the body: a .docx holds a document, a .docm one with macros.</summary>
sealed class FileNameFitsContent : SoundnessCheck
{
    static readonly Dictionary<string, string> ExtensionOf = new(StringComparer.Ordinal)
    {
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"] = ".docx",
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"] = ".dotx",
        ["application/vnd.ms-word.document.macroEnabled.main+xml"] = ".docm",
        ["application/vnd.ms-word.template.macroEnabledTemplate.main+xml"] = ".dotm",
    };

    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        var extension = Path.GetExtension(package.FileName).ToLowerInvariant();
        if (!ExtensionOf.ContainsValue(extension))
            return [];
        var type = package.Main.ContentType ?? "";
        return ExtensionOf.TryGetValue(type, out var belongs) && belongs != extension
            ? [SoundnessProblems.ExtensionDoesNotFit(new FileLocation(package.FileName), extension, belongs)]
            : [];
    }
}

/// <summary>Every relationship that a part uses is in its own .rels file, once, and leads to a part that is there.</summary>
sealed class RelationshipsResolve : SoundnessCheck
{
    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        var whole = new FileLocation(package.FileName);
        foreach (var problem in Broken(package, package.Relationships, null, whole))
            yield return problem;
        foreach (var part in package.Parts)
        {
            foreach (var problem in Broken(package, part.Relationships, part.Root, part.Place).Concat(Unknown(part)))
                yield return problem;
        }
    }

    static IEnumerable<Diagnostic> Broken(ReadDocument package, IReadOnlyList<Relation> relationships, XElement? root, Location place)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var relationship in relationships)
        {
            if (!seen.Add(relationship.Id))
                yield return SoundnessProblems.DuplicateRelationship(place, relationship.Id);
            // A hyperlink to a place in the same document needs no part.
            if (relationship is { PartName: { } name, Kind: not "hyperlink" } && package.Find(name) is null && !DanglingRelations.IsIdle(relationship, root, package.Package))
                yield return DanglingRelations.IsHarmless(relationship, root, package.Package)
                    ? PackageProblems.PictureMissing(place, relationship.Id, relationship.Target)
                    : PackageProblems.TargetMissing(place, relationship.Id, relationship.Target);
        }
    }

    static IEnumerable<Diagnostic> Unknown(ReadPart part)
    {
        if (part.Root is not { } root)
            yield break;
        var known = part.Relationships.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var attribute in root.DescendantsAndSelf().Attributes().Where(IsRelationshipId))
        {
            // An empty id is how drawings say "no link, only an action".
            if (attribute.Value.Length > 0 && !known.Contains(attribute.Value))
                yield return SoundnessProblems.UnknownRelationship(part.PlaceOf(attribute.Parent!), attribute.Value);
        }
    }

    static bool IsRelationshipId(XAttribute attribute) =>
        attribute.Name.Namespace == W.Relationship || (attribute.Name.LocalName == "relid" && attribute.Name.NamespaceName == "urn:schemas-microsoft-com:office:office");
}

/// <summary>Every part is reached from the document, and every picture that a part refers to is used in it.</summary>
sealed class NoOrphanMedia : SoundnessCheck
{
    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        var place = new FileLocation(package.FileName);
        var reached = Reached(package);
        return package.Parts.Where(p => !reached.Contains(p.Name)).Select(p => SoundnessProblems.Orphan(place, p.Name))
            .Concat(package.Parts.SelectMany(part => UnusedPictures(part, package)));
    }

    static HashSet<string> Reached(ReadDocument package)
    {
        var reached = new HashSet<string>(PartNames.Comparer);
        var next = new Stack<Relation>(package.Relationships);
        while (next.TryPop(out var relationship))
        {
            if (relationship.PartName is not { } name || !reached.Add(name) || package.Find(name) is not { } part)
                continue;
            foreach (var further in part.Relationships)
                next.Push(further);
        }
        return reached;
    }

    static IEnumerable<Diagnostic> UnusedPictures(ReadPart part, ReadDocument package)
    {
        var pictures = part.Relationships.Where(r => r.Kind == "image" && (r.PartName is null || package.Find(r.PartName) is not null)).ToList();
        if (part.Root is not { } root || pictures.Count == 0)
            return [];
        var values = root.DescendantsAndSelf().Attributes().Select(a => a.Value).ToHashSet(StringComparer.Ordinal);
        return pictures.Where(p => !values.Contains(p.Id)).Select(p => SoundnessProblems.Orphan(part.Place, p.Target));
    }
}

/// <summary>Every part declared a picture begins like one.</summary>
sealed class PicturesCanBeShown : SoundnessCheck
{
    static readonly HashSet<string> Checked =
        new(StringComparer.OrdinalIgnoreCase) { "image/png", "image/jpeg", "image/jpg", "image/gif", "image/bmp", "image/tiff" };

    static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G'];
    static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF];

    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        package.Parts
            .Where(p => Checked.Contains(p.ContentType ?? "") && !LooksLikeAPicture(p.Bytes))
            .Select(p => SoundnessProblems.NotAPicture(new FileLocation(package.FileName), p.Name));

    // Word goes by the first bytes, not by the declared type: a JPEG named .png is shown.
    static bool LooksLikeAPicture(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Png)
        || bytes.StartsWith(Jpeg)
        || bytes.StartsWith("GIF8"u8)
        || bytes.StartsWith("BM"u8)
        || bytes.StartsWith("II*\0"u8)
        || bytes.StartsWith("MM\0*"u8);
}

/// <summary>Nothing but a hyperlink leads out of the package: no template, picture or object is fetched on opening.</summary>
sealed class NothingIsFetchedFromOutside : SoundnessCheck
{
    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        (from part in package.Parts
         from relationship in part.Relationships
         let problem = OutsideSources.Find(relationship, part.Place)
         where problem is not null
         select problem)
        .Concat(package.Stories.SelectMany(part => FetchingFields.Find(part.Root!, part.PlaceOf)));
}

/// <summary>No foreign document waits in the package for Word to convert it.</summary>
sealed class NothingIsImportedLater : SoundnessCheck
{
    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        from part in package.Stories
        where part.Root!.Descendants(W.Main + "altChunk").Any()
        select PackageProblems.Imported(part.Place);
}

/// <summary>Every prefix that <c>mc:Ignorable</c>, <c>mc:MustUnderstand</c> or <c>Requires</c> names is declared there.</summary>
/// <remarks>Libraries that drop unused declarations on saving break documents in this way.</remarks>
sealed class IgnorablePrefixesAreDeclared : SoundnessCheck
{
    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        from part in package.Parts
        from attribute in part.Root?.DescendantsAndSelf().Attributes() ?? []
        where NamesPrefixes(attribute)
        from prefix in attribute.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        where attribute.Parent!.GetNamespaceOfPrefix(prefix) is null
        select SoundnessProblems.UndeclaredPrefix(part.PlaceOf(attribute.Parent!), prefix);

    static bool NamesPrefixes(XAttribute attribute) =>
        (attribute.Name.Namespace == W.Compatibility && attribute.Name.LocalName is "Ignorable" or "MustUnderstand")
        || (attribute.Name == "Requires" && attribute.Parent!.Name == W.Compatibility + "Choice");
}
