using Reports.Engine.Packaging;
using Reports.Engine.Rendering.Charts;
using Reports.Engine.Scripting;

namespace Reports.Engine.Rendering;

/// <summary>The charts and diagrams of one document that were written where they stand, each with the files that belong to it.</summary>
/// <param name="isTaken">Tells whether the template has a part of that name.</param>
sealed class AddedParts(Func<string, bool> isTaken)
{
    readonly List<PackagePart> _parts = [];
    readonly HashSet<string> _names = new(PartNames.Comparer);
    readonly Dictionary<string, int> _counts = new(PartNames.Comparer);
    readonly Dictionary<WrittenPart, string> _present = [];

    /// <summary>All of them in the order written.</summary>
    public IReadOnlyList<PackagePart> All => _parts;

    /// <summary>From here on what is written is the part.</summary>
    public static void Begin(RenderContext context, RenderState state)
    {
        state.Held.Push((context.Output, new Output.Utf8Output()));
        context.Output = state.Held.Peek().Held;
    }

    /// <summary>The part is complete.</summary>
    public void End(WrittenPart part, RenderContext context, RenderState state)
    {
        var (outside, held) = state.Held.Pop();
        context.Output = outside;
        using (held)
            _present[part] = Add(part.Part, held.WrittenSpan.ToArray());
        var relations = part.Relations.Select(further => further.Written is { } written ? Led(further.Relation, NameOf(written))
            : further.Copied is { } copied ? Led(further.Relation, Add(copied, part.Workbook is { } book && book.Part == copied ? book.Bytes(context) : copied.Bytes))
            : further.Relation).ToList();
        if (relations.Count > 0)
            _parts.Add(new PackagePart(PackagePart.RelationshipsOf(_present[part]), "", AddedRelationships.Xml(relations)));
    }

    /// <summary>The name of a part's present appearance.</summary>
    public string NameOf(WrittenPart part) => _present.GetValueOrDefault(part, part.Part.Name);

    static Relation Led(Relation relation, string name) => relation with { Target = AddedRelationships.TargetOf(name), PartName = name };

    string Add(PackagePart part, byte[] bytes)
    {
        var name = Free(part.Name);
        _parts.Add(new PackagePart(name, part.ContentType, bytes));
        return name;
    }

    // The first appearance keeps the name of the template's part.
    string Free(string wanted)
    {
        var point = wanted.LastIndexOf('.') is var at && at > wanted.LastIndexOf('/') ? at : wanted.Length;
        var name = wanted;
        while (isTaken(name) || isTaken(PackagePart.RelationshipsOf(name)) || !_names.Add(name))
            name = $"{wanted[..point]}_{_counts[wanted] = _counts.GetValueOrDefault(wanted, 1) + 1}{wanted[point..]}";
        return name;
    }
}

/// <summary>A part of the template that is written for every appearance.</summary>
/// <param name="Relations">Its relationships: to others written so, to files copied as they are, or outside.</param>
/// <param name="Workbook">The workbook of a chart from data, which is among those files; null when nothing changes in it.</param>
sealed record WrittenPart(PackagePart Part, IReadOnlyList<(Relation Relation, WrittenPart? Written, PackagePart? Copied)> Relations, ChartWorkbook? Workbook)
{
    // Compared as things: one part may be written at several places.
    public bool Equals(WrittenPart? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
