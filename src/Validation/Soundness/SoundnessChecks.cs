namespace Reports.Engine.Validation.Soundness;

/// <summary>All that must hold in a finished document. Broken XML and hostile zips are refused before, by the opening of the file.</summary>
static class SoundnessChecks
{
    /// <summary>Every check, from the zip inwards.</summary>
    public static IReadOnlyList<SoundnessCheck> All { get; } =
    [
        .. PackageChecks.All,
        .. BlockChecks.All,
        .. TextChecks.All,
        .. NameChecks.All,

        // Whatever the schema says besides.
        new SchemaHolds(),
    ];
}

/// <summary>One thing that must hold in every document we write, named by what is true when it holds.</summary>
abstract class SoundnessCheck
{
    /// <summary>Every place where it does not hold, in document order.</summary>
    internal abstract IEnumerable<Diagnostic> Find(ReadDocument package);
}
