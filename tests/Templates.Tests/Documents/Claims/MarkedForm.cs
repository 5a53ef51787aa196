using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Reports.Templates.Tests.Documents.Claims;

/// <summary>A form with a marker in every piece of its own text, so that a filled form tells which pieces it prints.</summary>
sealed class MarkedForm
{
    static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    readonly List<FormSentence> _sentences = [];

    MarkedForm(string path)
    {
        var bytes = File.ReadAllBytes(path);
        Bytes = path.EndsWith(".docx", StringComparison.Ordinal) ? Word(bytes) : Encoding.UTF8.GetBytes(string.Join('\n', Encoding.UTF8.GetString(bytes).Split('\n').Select(Marked)));
    }

    public static MarkedForm Read(string path) => new(path);

    /// <summary>The form with its markers.</summary>
    public byte[] Bytes { get; }

    /// <summary>The pieces, in the order of the form.</summary>
    public IReadOnlyList<FormSentence> Sentences => _sentences;

    /// <summary>The text of a filled form, markers included.</summary>
    public static string TextOf(byte[] filled, bool isWord)
    {
        if (!isWord)
            return Encoding.UTF8.GetString(filled);

        using var zip = new ZipArchive(new MemoryStream(filled));
        return string.Concat(zip.Entries.Where(IsText).Select(entry =>
        {
            using var stream = entry.Open();
            return string.Concat(XDocument.Load(stream).Descendants(W + "t").Select(text => text.Value));
        }));
    }

    byte[] Word(byte[] bytes)
    {
        var copy = new MemoryStream();
        copy.Write(bytes);
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var name in zip.Entries.Where(IsText).Select(entry => entry.FullName).ToList())
            {
                XDocument part;
                using (var stream = zip.GetEntry(name)!.Open())
                    part = XDocument.Load(stream, LoadOptions.PreserveWhitespace);
                foreach (var paragraph in part.Descendants(W + "p"))
                    Mark([.. paragraph.Descendants(W + "t").Where(text => text.Ancestors(W + "p").First() == paragraph)]);
                zip.GetEntry(name)!.Delete();
                using var written = zip.CreateEntry(name).Open();
                part.Save(written, SaveOptions.DisableFormatting);
            }
        }

        return copy.ToArray();
    }

    void Mark(List<XElement> texts)
    {
        var marks = new List<(int At, string Marker)>();
        FormText.Mark(string.Concat(texts.Select(text => text.Value)), _sentences, marks);
        foreach (var (at, marker) in marks.AsEnumerable().Reverse())
        {
            var before = 0;
            foreach (var text in texts)
            {
                if (at < before + text.Value.Length)
                {
                    text.Value = text.Value.Insert(at - before, marker);
                    break;
                }

                before += text.Value.Length;
            }
        }
    }

    string Marked(string line)
    {
        var marks = new List<(int At, string Marker)>();
        FormText.Mark(line, _sentences, marks);
        foreach (var (at, marker) in marks.AsEnumerable().Reverse())
            line = line.Insert(at, marker);
        return line;
    }

    static bool IsText(ZipArchiveEntry entry) =>
        entry.FullName == "word/document.xml" || entry.FullName.StartsWith("word/header", StringComparison.Ordinal) || entry.FullName.StartsWith("word/footer", StringComparison.Ordinal);
}
