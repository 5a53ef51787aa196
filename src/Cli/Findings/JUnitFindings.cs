using System.Text;
using System.Xml;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Findings;

/// <summary>Findings as a JUnit report: a file is a suite, an error a failed case; a file without errors has one case that passed.</summary>
sealed class JUnitFindings(Language language) : IFindingWriter
{
    public void Write(FindingSet findings, TextWriter output)
    {
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, Encoding = Encoding.UTF8 };
        output.WriteLine("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        using (var xml = XmlWriter.Create(output, settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "reports");
            foreach (var (file, inFile) in ByFile(findings))
                Suite(xml, file, inFile);
            xml.WriteEndElement();
        }

        output.WriteLine();
    }

    static IEnumerable<(string File, List<ReportedFinding> Findings)> ByFile(FindingSet findings)
    {
        var inFile = findings.All.ToLookup(finding => finding.Diagnostic.Location?.File ?? "reports");
        return findings.Files.Union(inFile.Select(group => group.Key)).Select(file => (file, inFile[file].ToList()));
    }

    void Suite(XmlWriter xml, string file, List<ReportedFinding> findings)
    {
        var errors = findings.Count(finding => finding.Severity == Severity.Error);
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", file);
        Attribute(xml, "tests", errors == 0 ? findings.Count + 1 : findings.Count);
        Attribute(xml, "failures", errors);
        Attribute(xml, "errors", 0);
        if (errors == 0)
            Case(xml, file, "reports");
        foreach (var finding in findings)
            Case(xml, file, finding);
        xml.WriteEndElement();
    }

    void Case(XmlWriter xml, string file, ReportedFinding finding)
    {
        var (diagnostic, place) = (finding.Diagnostic, finding.Diagnostic.Location?.In(language));
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", file);
        xml.WriteAttributeString("name", Clean(place is null ? diagnostic.Code : $"{diagnostic.Code} {place}"));
        xml.WriteStartElement(finding.Severity == Severity.Error ? "failure" : "system-out");
        if (finding.Severity == Severity.Error)
        {
            xml.WriteAttributeString("type", diagnostic.Code);
            xml.WriteAttributeString("message", Clean(diagnostic.Message.In(language)));
        }

        var hint = diagnostic.Hint is { } advice ? "\n" + advice.In(language) : "";
        xml.WriteString(Clean($"{place}\n{diagnostic.Message.In(language)}{hint}"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static void Case(XmlWriter xml, string file, string name)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", file);
        xml.WriteAttributeString("name", name);
        xml.WriteEndElement();
    }

    static void Attribute(XmlWriter xml, string name, int number) =>
        xml.WriteAttributeString(name, number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The text without what XML cannot carry: data may quote any character.</summary>
    static string Clean(string text) => text.All(XmlConvert.IsXmlChar)
        ? text
        : string.Concat(text.EnumerateRunes().Where(rune => rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value)));
}
