namespace Reports.Engine.Rendering;

/// <summary>Finds ids for the VML shapes of one document that no other shape has.</summary>
/// <param name="own">The ids that the template uses itself.</param>
sealed class FreshShapes(IReadOnlyCollection<string> own)
{
    // «_x0000_s1026» and «_x0000_i1025» are numbers of Word's own; «_x0000_t202» is the kind of a shape.
    static readonly string[] Numbered = ["_x0000_s", "_x0000_i"];

    readonly HashSet<string> _used = [.. own];
    readonly HashSet<string> _begun = [];
    readonly Dictionary<string, int> _counts = [];
    readonly Dictionary<ShapeSlot, string> _present = [];

    /// <summary>The id of a shape that begins here; the first keeps the one of its author.</summary>
    /// <param name="isOwn">True when the template itself has the shape, so that its id is in use by it alone.</param>
    public string Begin(ShapeSlot shape, bool isOwn)
    {
        var isFree = isOwn ? _begun.Add(shape.Id) : _used.Add(shape.Id);
        return _present[shape] = isFree ? shape.Id : Next(shape.Id);
    }

    /// <summary>The id of the shape's present appearance; what refers to it before it appears means its first.</summary>
    public string IdOf(ShapeSlot shape) => _present.GetValueOrDefault(shape, shape.Id);

    string Next(string id)
    {
        var (stem, number) = Split(id);
        var count = _counts.GetValueOrDefault(stem, number);
        string fresh;
        do
            fresh = stem + (++count).ToString(CultureInfo.InvariantCulture);
        while (!_used.Add(fresh));
        _counts[stem] = count;
        return fresh;
    }

    static (string Stem, int Number) Split(string id)
    {
        var stem = Numbered.FirstOrDefault(stem => id.StartsWith(stem, StringComparison.Ordinal));
        return stem is not null && int.TryParse(id.AsSpan(stem.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue / 2
            ? (stem, number)
            : (id + "_", 1);
    }
}

/// <summary>A VML shape or control of the template that is written again in every turn; its present id is kept per render.</summary>
sealed class ShapeSlot(string id)
{
    /// <summary>The id, or name, that the template gives it.</summary>
    public string Id { get; } = id;
}
