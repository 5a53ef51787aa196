using System.IO.Compression;
using System.Text;
using Reports.Engine.Diagnostics;
using Reports.Engine.Packaging;
using Reports.Engine.Word;
using Reports.Engine.Validation.Soundness;

namespace Reports.Engine.Tests.Word;

public sealed class DocumentReaderTests
{
    static readonly byte[] Sound = WordFile.Of("Biên bản").Bytes();
    internal static readonly PackageLimits Small = PackageLimits.Default with { FileBytes = 100_000, Entries = 20, EntryBytes = 50_000, TotalBytes = 60_000, RatioFrom = 10_000, Ratio = 100, Nodes = 1000 };

    public static TheoryData<string, byte[]> Hostile { get; } = new()
    {
        { "DOC017", [] },
        { "DOC001", [.. "hello"u8] },
        { "DOC001", [.. "%PDF-1.7"u8] },
        { "DOC001", [.. "{\\rtf1"u8] },
        { "DOC001", [.. "\uFEFF<html>"u8] },
        { "DOC002", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("xEncryptedPackage")] },
        { "DOC003", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("WordDocument")] },
        { "DOC004", Sound[..(Sound.Length / 2)] },
        { "DOC004", [.. "PK"u8] },
        { "DOC005", [.. "PK"u8, .. new byte[100_000]] },
        { "DOC006", WordFile.Zip(Enumerable.Range(0, 21).Select(i => ($"{i}.xml", Array.Empty<byte>()))) },
        { "DOC007", With("word/a.bin", Noise(50_001)) },
        { "DOC008", WordFile.Zip([.. WordFile.Of("a").Entries(), ("word/a.bin", Noise(40_000)), ("word/b.bin", Noise(40_000))]) },
        { "DOC009", With("word/a.bin", new byte[30_000]) },
        { "DOC010", With("word/styles.xml", [.. "<!DOCTYPE a [<!ENTITY b \"c\">]><w:styles/>"u8]) },
        { "DOC011", With("word/styles.xml", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<a>", 600)) + string.Concat(Enumerable.Repeat("</a>", 600)))) },
        { "DOC012", With("word/styles.xml", [.. "<a><b></a>"u8]) },
        { "DOC012", With("word/document.xml", [.. "<a"u8]) },
        { "DOC012", With("_rels/.rels", [.. "<a"u8]) },
        { "DOC012", With("[Content_Types].xml", [.. "<a"u8]) },
        { "DOC013", With("word/styles.xml", [.. "<a>\u0001</a>"u8]) },
        { "DOC013", With("word/styles.xml", [.. "<a>&#xB;</a>"u8]) },
        { "DOC013", With("word/styles.xml", [.. "<a>&#11;</a>"u8]) },
        { "DOC013", With("word/styles.xml", [.. "<a>\uFFFE</a>"u8]) },
        { "DOC013", With("word/styles.xml", [.. "<a>&#xD800;</a>"u8]) },
        { "DOC018", With("word/styles.xml", Encoding.UTF8.GetBytes("<a>" + string.Concat(Enumerable.Repeat("<b/>", 1100)) + "</a>")) },
        { "DOC014", WordFile.Zip(WordFile.Of("a").Entries().Skip(1)) },
        { "DOC015", WordFile.Zip(WordFile.Of("a").Entries().Where(e => e.Name != "_rels/.rels")) },
        { "DOC015", With("word/document.xml", [.. "<a/>"u8]) },
        { "DOC101", WordFile.Zip([.. WordFile.Of("a").Entries(), ("word/Document.xml", [1])]) },
        { "DOC102", With("../a.xml", [1]) },
        { "DOC102", With("/word/a.xml", [1]) },
        { "DOC102", With("word\\..\\..\\a.xml", [1]) },
        { "DOC102", With("C:a.xml", [1]) },
        { "DOC102", With("word//a.xml", [1]) },
        { "DOC102", With("word/a\u0001.xml", [1]) },
        { "DOC016", WordFile.Zip(WordFile.Of("a").WithMainType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml").Entries().Select(e => e.Name == "word/document.xml" ? (e.Name, [.. "<a/>"u8]) : e)) },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_file_that_is_no_sound_package_is_refused_by_name(string code, byte[] file)
    {
        var problems = new DiagnosticBag();

        DocumentReader.Open(file, "a.docx", problems, Small);

        problems.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public void Every_code_has_a_case()
    {
        var expected = Enumerable.Range(1, 18).Select(i => $"DOC{i:000}").Append("DOC101").Append("DOC102");

        Hostile.Select(row => (string)row[0]).Distinct().Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void A_sound_package_is_opened()
    {
        var problems = new DiagnosticBag();

        var package = DocumentReader.Open(Sound, "a.docx", problems, Small);

        problems.Should().BeEmpty();
        package!.Main.Name.Should().Be("word/document.xml");
    }

    [Fact]
    public void A_changed_byte_is_noticed_by_the_checksum()
    {
        var stored = WordFile.Zip(WordFile.Of("Biên bản").Entries(), CompressionLevel.NoCompression);
        stored[stored.AsSpan().IndexOf("Biên"u8)] ^= 1;

        DocumentSoundness.Check(stored, "a.docx").Should().ContainSingle().Which.Code.Should().Be("DOC004");
    }

    [Fact]
    public void One_broken_part_does_not_hide_what_is_wrong_with_the_others()
    {
        var file = WordFile.Of("<w:p><w:r><w:t> a</w:t></w:r></w:p>").WithHeader("x").WithPart("word/header1.xml", [.. "<w:hdr"u8], "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml");

        DocumentSoundness.Check(file.Bytes(), "a.docx").Select(d => d.Code).Should().Equal("DOC012", "DOC126");
    }

    [Fact]
    public void A_strict_document_is_read_like_any_other()
    {
        var strict = WordFile.Zip(WordFile.Of("Biên bản").Entries().Select(e => (e.Name, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(e.Bytes)
            .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
            .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal)))));

        DocumentSoundness.Check(strict, "a.docx").Should().BeEmpty();
    }

    static byte[] With(string name, byte[] bytes) => WordFile.Zip(WordFile.Of("a").Entries().Where(e => e.Name != name).Append((name, bytes)));

    // Bytes that do not pack: a counter through a mixing function.
    static byte[] Noise(int length) => [.. Enumerable.Range(0, length).Select(i => (byte)(((uint)i * 2654435761) >> 21))];
}
