using System.Text;

namespace Reports.Engine.Tests.WordFiles;

/// <summary>Damages a file in a way that depends on a number only: flipped bytes, cut ends, swapped parts, spliced XML.</summary>
static class Mutations
{
    static readonly string[] Splices =
        ["<w:p>", "</w:p>", "<w:tbl>", "</w:tc>", "<w:tc/>", "<w:tr/>", "<w:sdt/>", "<w:fldChar w:fldCharType=\"end\"/>", "<w:sectPr/>", "&", "<!--", "]]>", "<?x?>", "<w:vMerge/>", "<w:pStyle/>", "<w:numPr/>", "<w:gridSpan w:val=\"2147483647\"/>", "w:val=\"-99999999999\"", "\0", "<mc:AlternateContent/>", "<w:drawing/>", "<w:pict/>"];

    internal static byte[] Of(WordFile file, int seed)
    {
        var next = new Sequence(seed);
        var entries = file.Entries().ToList();
        for (var i = 0; i <= next.Below(3); i++)
        {
            var at = next.Below(entries.Count);
            entries[at] = next.Below(6) switch
            {
                0 => (entries[at].Name, Flip(entries[at].Bytes, next)),
                1 => (entries[at].Name, entries[at].Bytes[..next.Below(entries[at].Bytes.Length + 1)]),
                2 => (entries[at].Name, entries[next.Below(entries.Count)].Bytes),
                _ => (entries[at].Name, Splice(entries[at].Bytes, next)),
            };
        }
        var zip = WordFile.Zip(entries);
        return next.Below(4) switch
        {
            0 => Flip(zip, next),
            1 when next.Below(4) == 0 => zip[..next.Below(zip.Length)],
            _ => zip,
        };
    }

    static byte[] Flip(byte[] bytes, Sequence next)
    {
        var changed = bytes.ToArray();
        for (var i = 0; i < 3 && changed.Length > 0; i++)
            changed[next.Below(changed.Length)] ^= (byte)(1 << next.Below(8));
        return changed;
    }

    // Cuts a stretch between two elements out, or puts something in.
    static byte[] Splice(byte[] bytes, Sequence next)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var from = Math.Max(0, text.IndexOf('<', next.Below(text.Length + 1)));
        var to = Math.Max(from, text.IndexOf('<', Math.Min(text.Length, from + next.Below(200))));
        return Encoding.UTF8.GetBytes(next.Below(2) == 0 ? text[..from] + text[to..] : text[..from] + Splices[next.Below(Splices.Length)] + text[from..]);
    }

    sealed class Sequence(int seed)
    {
        uint _state = (uint)seed * 2654435761 + 1;

        internal int Below(int limit)
        {
            // xorshift32.
            _state ^= _state << 13;
            _state ^= _state >> 17;
            _state ^= _state << 5;
            return limit <= 0 ? 0 : (int)(_state % (uint)limit);
        }
    }
}
