namespace Reports.Engine.Shapes;

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
