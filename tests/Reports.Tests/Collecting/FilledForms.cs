using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Reports.Tests.Collecting;

/// <summary>The clean forms of a sample's members, filled in and collected, in a folder of their own.</summary>
sealed class FilledForms : IDisposable
{
    static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static readonly string[] Written = ["review", "committee_remarks", "manager_remarks", "residence_remarks", "civil_servant_level", "proposed_level", "decided_level", "votes"];

    readonly string _folder = Directory.CreateTempSubdirectory("reports-test-").FullName;

    FilledForms(JsonNode year)
    {
        File.WriteAllText(Data, year.ToJsonString());
        var (code, output, error) = ReportsProgram.Run(["generate", Data, "-o", At("ho-so"), "--force"]);
        Directory.Exists(At("ho-so/ban-kiem-diem")).Should().BeTrue($"{code} {output} {error}");
        Directory.CreateDirectory(At("nop"));
    }

    /// <summary>The year that the forms are for.</summary>
    public string Data => At("nam.json");

    /// <summary>The clean forms by the order of the members.</summary>
    public IReadOnlyList<string> Clean => [.. Directory.GetFiles(At("ho-so/ban-kiem-diem")).Order(StringComparer.Ordinal)];

    /// <summary>A sample without anything that its members or the committee wrote.</summary>
    public static FilledForms Of(string sample, Action<JsonArray>? change = null)
    {
        var year = JsonNode.Parse(File.ReadAllText(Dossier.Sample(sample)))!;
        var members = year["members"]!.AsArray();
        foreach (var member in members)
            Array.ForEach(Written, key => member!.AsObject().Remove(key));
        change?.Invoke(members);
        return new(year);
    }

    public string At(string name) => Path.Combine(_folder, name);

    /// <summary>Hands a member's form in under a name, after somebody wrote in its body.</summary>
    public string HandIn(int member, string name, Action<FormBody> write)
    {
        var file = At($"nop/{name}");
        File.Copy(Clean[member - 1], file);
        using var zip = ZipFile.Open(file, ZipArchiveMode.Update);
        var entry = zip.GetEntry("word/document.xml")!;
        XDocument document;
        using (var stream = entry.Open())
            document = XDocument.Load(stream, LoadOptions.PreserveWhitespace);
        write(new(document.Root!.Element(W + "body")!));
        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry("word/document.xml").Open(), new UTF8Encoding(false));
        document.Save(writer, SaveOptions.DisableFormatting);
        return file;
    }

    /// <summary><c>reports collect</c> of what was handed in, into the year.</summary>
    public (int Code, string Output, string Error, JsonNode Members) Collect(params string[] more)
    {
        var result = At("ket-qua.json");
        File.Delete(result);
        var (code, output, error) = ReportsProgram.Run(["collect", At("nop"), "-o", result, "--into", Data, .. more]);
        return (code, output, error, JsonNode.Parse(File.ReadAllText(result))!["members"]!);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

/// <summary>The body of a form, written in as people do.</summary>
sealed class FormBody(XElement body)
{
    static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The words of a line that begins so become others.</summary>
    public void Retype(string beginning, string words) => Set(Line(beginning), words);

    public void RetypeDate(string words) => Set(body.Descendants(W + "p").First(line => Text(line).Contains(", ngày", StringComparison.Ordinal)), words);

    public void Delete(string beginning) => Line(beginning).Remove();

    /// <summary>Paragraphs in the place of the first dotted line under a heading.</summary>
    public void Under(string heading, params string[] paragraphs)
    {
        var dots = Line(heading).ElementsAfterSelf(W + "p").First(line => Text(line).Trim().Length == 0);
        foreach (var paragraph in paragraphs.Skip(1).Reverse())
            dots.AddAfterSelf(new XElement(W + "p", Run(paragraph)));
        Set(dots, paragraphs[0]);
    }

    /// <summary>Types crosses over boxes beside these words, in the lines under a heading.</summary>
    public void Tick(string heading, string option)
    {
        var text = Line(heading).ElementsAfterSelf(W + "p").Descendants(W + "t").First(text => text.Value.Trim() == option && text.Ancestors(W + "p").First().Descendants(W + "sdt").Any());
        text.Ancestors(W + "r").First().ElementsBeforeSelf(W + "sdt").Last().Descendants(W + "t").First().Value = "☒";
    }

    /// <summary>Something put behind a line.</summary>
    public void After(string beginning, XElement block) => Line(beginning).AddAfterSelf(block);

    public void AtEnd(XElement block) => body.Elements(W + "p").Last().AddBeforeSelf(block);

    /// <summary>The line of boxes under a heading, typed over without any control.</summary>
    public void RetypeBoxesUnder(string heading, string words) => Set(Line(heading).ElementsAfterSelf(W + "p").First(line => line.Descendants(W + "sdt").Any()), words);

    public static XElement Paragraph(string words) => new(W + "p", Run(words));

    public static XElement Table(params string[][] rows) => new(W + "tbl", rows.Select(row => new XElement(W + "tr", row.Select(cell => new XElement(W + "tc", new XElement(W + "p", Run(cell)))))));

    XElement Line(string beginning) => body.Elements(W + "p").Single(line => Text(line).Trim().StartsWith(beginning, StringComparison.Ordinal));

    static string Text(XElement line) => string.Concat(line.Descendants(W + "t").Select(text => text.Value));

    static void Set(XElement line, string words)
    {
        line.Elements().Where(element => element.Name != W + "pPr").Remove();
        line.Add(Run(words));
    }

    static XElement Run(string words) => new(W + "r", new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), words));
}
