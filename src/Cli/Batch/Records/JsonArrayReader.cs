using System.Text;
using System.Text.Json;
using Reports.Engine.Data;

namespace Reports.Cli.Batch.Records;

/// <summary>A JSON array: every item is a record. Read front to back, one item in memory at a time.</summary>
/// <remarks>Where the array breaks nothing after can be trusted: one problem is reported, and the items before it count.</remarks>
sealed class JsonArrayReader(InputBuffer buffer, string file)
{
    JsonReaderState _state = new(JsonValues.Options);
    int _line = 1;
    int _column = 1;

    /// <summary>The records, one after the other.</summary>
    /// <param name="isWanted">Asked before each record: false when its text is not needed.</param>
    public IEnumerable<RawRecord> Read(Func<bool> isWanted)
    {
        buffer.SkipMark();
        if (Guarded(Open) is { } broken)
        {
            yield return broken;
            yield break;
        }

        while (true)
        {
            var (start, length) = (0, 0);
            if (Guarded(() => Next(out start, out length)) is { } stop)
            {
                yield return stop;
                yield break;
            }

            if (length == 0)
                yield break;
            Pass(start);
            var (line, column) = (_line, _column);
            var json = isWanted() ? buffer.Unread[..length].ToArray() : [];
            Pass(length);
            yield return new(line, column, json);
        }
    }

    /// <summary>Goes through the opening bracket.</summary>
    Diagnostic? Open()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(buffer.Unread, buffer.IsFinal, _state);
            if (reader.Read())
            {
                _state = reader.CurrentState;
                Pass((int)reader.BytesConsumed);
                return null;
            }

            if (!buffer.ReadMore())
                return TooLarge();
        }
    }

    /// <summary>Finds the next item; a length of nothing is the end of the array.</summary>
    Diagnostic? Next(out int start, out int length)
    {
        (start, length) = (0, 0);
        while (true)
        {
            var reader = new Utf8JsonReader(buffer.Unread, buffer.IsFinal, _state);
            if (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.EndArray)
                    return End(reader);

                start = (int)reader.TokenStartIndex;
                // A number at the end of the window may go on after it; only the next byte shows.
                if (reader.TrySkip() && (reader.BytesConsumed < buffer.Unread.Length || buffer.IsFinal))
                {
                    length = (int)reader.BytesConsumed - start;
                    _state = reader.CurrentState;
                    return null;
                }
            }

            if (!buffer.ReadMore())
                return TooLarge();
        }
    }

    /// <summary>Makes sure that nothing but blanks follows the array.</summary>
    Diagnostic? End(Utf8JsonReader reader)
    {
        _state = reader.CurrentState;
        Pass((int)reader.BytesConsumed);
        while (!buffer.IsFinal)
        {
            var rest = new Utf8JsonReader(buffer.Unread, isFinalBlock: false, _state);
            rest.Read();
            buffer.ReadMore();
        }

        new Utf8JsonReader(buffer.Unread, isFinalBlock: true, _state).Read();
        return null;
    }

    RawRecord? Guarded(Func<Diagnostic?> step)
    {
        try
        {
            return step() is { } problem ? new(_line, _column, [], problem, IsLast: true) : null;
        }
        catch (JsonException malformed)
        {
            var line = (int)(malformed.LineNumber ?? 0) + 1;
            var column = (int)(malformed.BytePositionInLine ?? 0) + 1;
            return new(line, column, [], BatchProblems.BrokenArray(new TextLocation(file, line, column)), IsLast: true);
        }
    }

    Diagnostic TooLarge() => BatchProblems.RecordTooLarge(new TextLocation(file, _line, _column));

    /// <summary>Consumes bytes and counts their lines and columns.</summary>
    void Pass(int count)
    {
        var passed = buffer.Unread[..count];
        var last = passed.LastIndexOf((byte)'\n');
        _line += passed.Count((byte)'\n');
        _column = (last < 0 ? _column : 1) + Encoding.UTF8.GetCharCount(passed[(last + 1)..]);
        buffer.Consume(count);
    }
}
