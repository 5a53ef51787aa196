namespace Reports.Cli.Batch.Records;

/// <summary>How many bytes of the input are read: written by the reader, seen by the progress.</summary>
sealed class ReadBytes
{
    long _count;

    public long Count => Interlocked.Read(ref _count);

    public void Add(int bytes) => Interlocked.Add(ref _count, bytes);

    /// <summary>Counts what was skipped as read.</summary>
    public void Reach(long count) => Interlocked.Exchange(ref _count, count);
}
