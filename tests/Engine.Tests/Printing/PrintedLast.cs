namespace Reports.Engine.Tests.Printing;

/// <summary>xunit runs a collection that is not parallel after all others: then every document has been rendered.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class PrintedLast
{
    public const string Name = "printed last";
}
