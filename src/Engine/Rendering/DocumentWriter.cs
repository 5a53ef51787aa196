using Reports.Engine.Output;
using Reports.Engine.Packaging;

namespace Reports.Engine.Rendering;

/// <summary>Writes a finished document: the template's entries in their order, then what the document added.</summary>
static class DocumentWriter
{
    public static void Write(
        PackageProgram program, IReadOnlyDictionary<PartProgram, PartOutput> outputs, RenderState state, Stream target, string? ending)
    {
        var growth = state.Growth.ToDictionary(grown => grown.Part.Name, PartNames.Comparer);
        foreach (var grown in growth.Values.Where(grown => grown.Part.IsNew))
            state.Of(program.Main).ToPart(grown.Part.Kind.Kind, grown.Part.Name);
        var relationships = ChangedRelationships(program, state);

        var zip = new ZipWriter(target);
        zip.Write(program.Types.For(ending, state.Media.All, growth.Values, state.AllAdded));
        foreach (var entry in program.Entries)
        {
            if (entry.Program is { } part)
            {
                outputs[part].WriteTo(zip, entry.Part.Name);
                growth.Remove(entry.Part.Name);
            }
            else if (relationships.Remove(entry.Part.Name, out var added))
                zip.Write(entry.Part.Name, added.With(entry.Part.Bytes), program.Compression);
            else if (growth.Remove(entry.Part.Name, out var grown))
                Write(zip, grown, program);
            else if (!entry.IsOptional || state.Relationships.Values.Any(added => added.LeadTo(entry.Part.Name)))
                zip.Write(entry.Packed!);
        }

        foreach (var (name, added) in relationships.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            zip.Write(name, added.With(null), program.Compression);
        foreach (var grown in growth.Values)
            Write(zip, grown, program);
        foreach (var part in state.AllAdded)
            zip.Write(part.Name, part.Bytes, program.Compression);
        foreach (var media in state.Media.All)
            zip.Write(media.Name, media.Bytes, program.Compression);
        zip.Finish();
    }

    static void Write(ZipWriter zip, GrownPart grown, PackageProgram program)
    {
        using var output = new Utf8Output();
        grown.WriteTo(output);
        zip.Write(grown.Part.Name, output.WrittenSpan, program.Compression);
    }

    // By the name of the relationships part, which may be spelt otherwise than its part's; parts that gained none keep what the template has.
    static Dictionary<string, AddedRelationships> ChangedRelationships(PackageProgram program, RenderState state) => state.Relationships.Values.All(added => added.Count == 0) ? [] : program.Entries
        .Select(entry => entry.Part.Name).Concat(state.Growth.Where(grown => grown.Part.IsNew).Select(grown => grown.Part.Name))
        .Where(part => state.Relationships.TryGetValue(part, out var added) && added.Count > 0)
        .ToDictionary(PackagePart.RelationshipsOf, part => state.Relationships[part], PartNames.Comparer);
}
