using Reports.Engine.Data;

namespace Reports.Engine.Shapes;

/// <summary>What the data of a template looks like: which names there are, and what they hold.</summary>
/// <remarks>Known from a JSON Schema, or guessed from data. Immutable.</remarks>
abstract class DataShape
{
    internal abstract DataKinds Kinds { get; }

    /// <summary>The names of its members, in their own order.</summary>
    internal abstract IEnumerable<string> Names { get; }

    /// <summary>True when it may have members that nobody has listed.</summary>
    internal abstract bool IsOpen { get; }

    /// <summary>What its items look like, when it is a list.</summary>
    internal abstract DataShape Items { get; }

    /// <summary>True when what is missing is null and never an empty text or a zero: then it is enough to ask whether it is there.</summary>
    internal virtual bool IsMissingNull => false;

    /// <summary>What a member looks like; null when there is none of that name.</summary>
    internal abstract DataShape? Member(string name);

    /// <summary>True when the member is always there.</summary>
    internal abstract bool IsRequired(string name);

    /// <summary>The shape that a JSON Schema describes (drafts 4 to 2020-12; references within the file).</summary>
    /// <returns>The shape; null when the file is no JSON.</returns>
    public static DataShape? FromSchema(ReadOnlySpan<byte> utf8, string file, DiagnosticBag diagnostics) =>
        ReadObject(utf8, file, diagnostics) is { } schema ? SchemaShape.Of(schema) : null;

    /// <summary>The shape of a data file.</summary>
    /// <returns>The shape; null when the file is no JSON object.</returns>
    public static DataShape? FromData(ReadOnlySpan<byte> utf8, string file, DiagnosticBag diagnostics) =>
        ReadObject(utf8, file, diagnostics) is { } data ? FromValue(data) : null;

    /// <summary>The shape of data that has been read or computed already.</summary>
    /// <param name="root">An object whose members are the template's global names.</param>
    public static DataShape FromValue(Value root) => new ValueShape([root]);

    /// <summary>The shape of several data that the same template is filled with: what one of them has, any may have.</summary>
    /// <param name="roots">Objects whose members are the template's global names.</param>
    /// <param name="isMissingNull">True when they have null for what is missing, and nothing else.</param>
    public static DataShape FromValues(IEnumerable<Value> roots, bool isMissingNull = false) => new ValueShape([.. roots], isMissingNull);

    static DataObject? ReadObject(ReadOnlySpan<byte> utf8, string file, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var value = JsonValues.Read(utf8.ToArray(), file, found);
        if (!found.HasErrors && value.AsObject() is null)
            found.Add(ShapeProblems.NotAnObject(file));
        diagnostics.AddRange(found);
        return found.HasErrors ? null : value.AsObject();
    }
}

/// <summary>Data of which nothing is known: every name may be there.</summary>
sealed class AnyShape : DataShape
{
    public static readonly AnyShape Instance = new();

    internal override DataKinds Kinds => DataKinds.Any;

    internal override IEnumerable<string> Names => [];

    internal override bool IsOpen => true;

    internal override DataShape Items => this;

    internal override DataShape? Member(string name) => null;

    internal override bool IsRequired(string name) => false;
}

/// <summary>What a value of the data may be; several where the data does not say one.</summary>
[Flags]
enum DataKinds
{
    /// <summary>Nothing is known that it could be.</summary>
    None = 0,
    Text = 1,
    Number = 2,
    Boolean = 4,
    List = 8,
    Object = 16,

    /// <summary>A date; JSON itself has none.</summary>
    Date = 32,
    Null = 64,
    Any = Text | Number | Boolean | List | Object | Date | Null,
}
