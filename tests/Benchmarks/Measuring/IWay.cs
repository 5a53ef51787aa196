namespace Reports.Benchmarks.Measuring;

/// <summary>A way to make the documents of a work.</summary>
interface IWay
{
    /// <summary>Its name in the table.</summary>
    string Name { get; }

    /// <summary>Makes one document; gives its size.</summary>
    /// <param name="turn">Which one, counted on and on.</param>
    /// <param name="target">Takes the file; emptied before.</param>
    void Make(int turn, MemoryStream target);
}
