namespace Reports.Cli.Batch.Records;

/// <summary>JSON Lines: every line that is not blank is a record.</summary>
static class JsonLinesReader
{
    /// <summary>The records, one after the other.</summary>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="isWanted">Asked before each record: false when its text is not needed.</param>
    public static IEnumerable<RawRecord> Read(InputBuffer buffer, string file, Func<bool> isWanted)
    {
        buffer.SkipMark();
        for (var number = 1; ; number++)
        {
            var length = LineLength(buffer);
            if (length < 0)
            {
                yield return new(number, 1, [], BatchProblems.RecordTooLarge(new TextLocation(file, number, 1)), IsLast: true);
                yield break;
            }

            if (length == 0 && buffer.Unread.Length == 0)
                yield break;
            if (!buffer.Unread[..length].ContainsAnyExcept(" \t\r\n"u8))
            {
                buffer.Consume(length);
                continue;
            }

            var json = isWanted() ? buffer.Unread[..length].TrimEnd(" \t\r\n"u8).ToArray() : [];
            buffer.Consume(length);
            yield return new(number, 1, json);
        }
    }

    /// <summary>The length of the next line with its end; negative when it is too long.</summary>
    static int LineLength(InputBuffer buffer)
    {
        while (true)
        {
            var end = buffer.Unread.IndexOf((byte)'\n');
            if (end >= 0)
                return end + 1;
            if (buffer.IsFinal)
                return buffer.Unread.Length;
            if (!buffer.ReadMore())
                return -1;
        }
    }
}
