using System.Text;

namespace Reports.Engine.Tests.WordFiles;

/// <summary>Damages a file in a way that depends on a number only: flipped bytes, cut ends, swapped, doubled, lost and renamed parts, spliced XML.</summary>
static class Mutations
{
    static readonly string[] Splices =
        ["<w:p>", "</w:p>", "<w:tbl>", "</w:tc>", "<w:tc/>", "<w:tr/>", "<w:sdt/>", "<w:fldChar w:fldCharType=\"end\"/>", "<w:sectPr/>", "&", "<!--", "]]>", "<?x?>", "<w:vMerge/>", "<w:pStyle/>", "<w:numPr/>", "<w:gridSpan w:val=\"2147483647\"/>", "w:val=\"-99999999999\"", "\0", "<mc:AlternateContent/>", "<w:drawing/>", "<w:pict/>",
         "{{", "}}", "{{ end }}", "{{ if a }}", "{{ else }}", "{{ for m in rows }}", "{{ m.name }}", "{{ 1/0 }}", "{{ a | word.markdown }}", "{{ word.restart }}", "{{ img | word.image }}", "{{ x = ",
         "<w:ins w:id=\"1\">", "<w:del>", "<w:bookmarkStart w:id=\"1\"/>", "<w:bookmarkEnd w:id=\"1\"/>", "<w:commentReference w:id=\"0\"/>", "<w:footnoteReference w:id=\"1\"/>", "<w:hyperlink r:id=\"web\">", "<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr></w:sdt>", "<w:txbxContent/>", "<mc:Choice Requires=\"zz\"/>", "<w:gridCol/>", "<w:altChunk/>", "xmlns:w=\"urn:x\"", "xml:space=\"preserve\"", "Id=\"header1\"", "Target=\"../../x\"", "TargetMode=\"External\"",
         // Codes of fields, whole, half, with tags and addresses in them.
         Simple("REF dau \\h"), Simple("HYPERLINK \\l &quot;dau&quot;"), Simple("DDEAUTO a b"), Simple("INCLUDEPICTURE {{ link }}"), Simple("SEQ Hình \\* ARABIC"), Simple("TOC \\o"), Simple("{{ a }}"), Simple("&quot;{{ link"), Simple("\\"),
         Complex("HYPERLINK &quot;{{ link }}&quot;"), Complex("PAGEREF muc"), Complex("SEQ"), Complex("= 1 + {{ a }} \\# &quot;0,0&quot;"), Complex("}}"), "<w:fldChar w:fldCharType=\"begin\"/>", "<w:fldChar w:fldCharType=\"separate\"/>", "<w:instrText>{{ a }}</w:instrText>",
         // Relationships of every reach.
         Relation("hyperlink", "javascript:a"), Relation("hyperlink", "https://example.org/{{ a }}?b={{"), Relation("image", "\\\\a\\b"), Relation("attachedTemplate", "ht&#9;tp://a"), Relation("oleObject", "file:///C:/a"), Relation("hyperlink", "NULL"), Relation("image", "%2e%2e/a.png"),
         // Characters that are legal and mean something to somebody.
         "\uFDD0", "\uFDD1", "\uFFFD", "\u202E", "\u009B", "\u2028", "\u200B", "\uFEFF", "\u0323", "&#x1;", "&#xFFFE;", "\U0001F600", "{%{", "}%}", "{{ \"\uFDD0\" }}",
         // Values inside of one another.
         "{{ x = [a, rows]; x = [x, x]; x == x }}", "{{ x = {a: rows}; x.a.b = x; x }}", "{{ rows | object.to_json }}"];

    static readonly string[] Names =
        ["../a.xml", "/word/document.xml", "word\\document.xml", "word/document.xml", "WORD/DOCUMENT.XML", "[content_types].xml", "word/", "a:b", "word/_rels/document.xml.rels", "_rels/.rels", "\u0000", "word/%64ocument.xml", "word/header%31.xml", "word/./document.xml", "word/\u202Exml", "word/vbaProject.bin"];

    static readonly Encoding[] Encodings = [Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1, new UTF8Encoding(true)];

    internal static byte[] Of(WordFile file, int seed)
    {
        var next = new Sequence(seed);
        var entries = file.Entries().ToList();
        for (var i = 0; i <= next.Below(3); i++)
        {
            var at = next.Below(entries.Count);
            if (entries.Count == 0)
                break;
            var kind = next.Below(13);
            if (kind == 3)
                entries.Insert(next.Below(entries.Count), entries[at]);
            else if (kind == 4)
                entries.RemoveAt(at);
            if (kind is 3 or 4)
                continue;
            entries[at] = kind switch
            {
                5 => (Names[next.Below(Names.Length)], entries[at].Bytes),
                6 => (entries[at].Name, Graft(entries[at].Bytes, entries[next.Below(entries.Count)].Bytes, next)),
                7 => (entries[at].Name, Encode(entries[at].Bytes, next)),
                0 => (entries[at].Name, Flip(entries[at].Bytes, next)),
                1 => (entries[at].Name, entries[at].Bytes[..next.Below(entries[at].Bytes.Length + 1)]),
                2 => (entries[at].Name, entries[next.Below(entries.Count)].Bytes),
                _ => (entries[at].Name, Splice(entries[at].Bytes, next)),
            };
        }
        var zip = WordFile.Zip(entries);
        return next.Below(5) switch
        {
            0 => Flip(zip, next),
            2 when next.Below(2) == 0 => Overlap(zip, next),
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

    static byte[] Encode(byte[] bytes, Sequence next)
    {
        var encoding = Encodings[next.Below(Encodings.Length)];
        var text = Encoding.UTF8.GetString(bytes);
        return [.. next.Below(2) == 0 ? encoding.GetPreamble() : [], .. encoding.GetBytes(next.Below(2) == 0 ? text.Replace("UTF-8", encoding.WebName, StringComparison.OrdinalIgnoreCase) : text)];
    }

    // One line of the directory leads to the entry of another.
    static byte[] Overlap(byte[] zip, Sequence next)
    {
        var lines = new List<int>();
        for (var at = zip.AsSpan().IndexOf("PK\u0001\u0002"u8); at >= 0 && at + 46 < zip.Length && zip.AsSpan(at).StartsWith("PK\u0001\u0002"u8);)
        {
            lines.Add(at);
            at += 46 + BitConverter.ToUInt16(zip, at + 28) + BitConverter.ToUInt16(zip, at + 30) + BitConverter.ToUInt16(zip, at + 32);
        }

        var changed = zip.ToArray();
        if (lines.Count > 0)
            zip.AsSpan(lines[next.Below(lines.Count)] + 42, 4).CopyTo(changed.AsSpan(lines[next.Below(lines.Count)] + 42));
        return changed;
    }

    static string Simple(string code) => $"<w:fldSimple w:instr=\"{code}\"><w:r><w:t>1</w:t></w:r></w:fldSimple>";

    static string Complex(string code) => $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    static string Relation(string kind, string target) => $"<Relationship Id=\"fuzz\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{target}\" TargetMode=\"External\"/>";

    // Cuts a stretch between two elements out, or puts something in.
    static byte[] Splice(byte[] bytes, Sequence next)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var from = Math.Max(0, text.IndexOf('<', next.Below(text.Length + 1)));
        var to = Math.Max(from, text.IndexOf('<', Math.Min(text.Length, from + next.Below(200))));
        return Encoding.UTF8.GetBytes(next.Below(2) == 0 ? text[..from] + text[to..] : text[..from] + Splices[next.Below(Splices.Length)] + text[from..]);
    }

    // Puts a stretch of another part in: the same ids twice, a table inside of a note, a note inside of a table.
    static byte[] Graft(byte[] bytes, byte[] other, Sequence next)
    {
        var (text, source) = (Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(other));
        var at = Math.Max(0, text.IndexOf('<', next.Below(text.Length + 1)));
        var from = Math.Max(0, source.IndexOf('<', next.Below(source.Length + 1)));
        var to = Math.Max(from, source.IndexOf('<', Math.Min(source.Length, from + next.Below(1000))));
        return Encoding.UTF8.GetBytes(text[..at] + source[from..to] + text[at..]);
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
