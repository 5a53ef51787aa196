using System.Globalization;
using System.Text;
using System.Xml;
using Reports.Templates.Rules;

namespace Reports.Cli.Findings;

/// <summary>Findings as a JUnit report: a file is a suite, an error a failed case; a file without errors has one case that passed.</summary>
sealed class JUnitFindings(Language language) : IFindingWriter
{
    public void Write(FindingSet findings, TextWriter output)
    {
        var inFile = findings.All.ToLookup(finding => finding.Diagnostic.Location?.File ?? "reports");
        var files = findings.Files.Union(inFile.Select(group => group.Key));
        JUnitXml.Write(output, "reports", files.Select(file => (file, Cases([.. inFile[file]]))));
    }

    List<JUnitCase> Cases(List<Finding> findings) =>
    [
        .. findings.Any(finding => finding.Diagnostic.Severity == Severity.Error) ? Array.Empty<JUnitCase>() : [new("reports", null, "")],
        .. findings.Select(Case),
    ];

    JUnitCase Case(Finding finding)
    {
        var (diagnostic, place) = (finding.Diagnostic, finding.Diagnostic.Location?.In(language));
        var message = diagnostic.Message.In(language);
        return new(
            place is null ? diagnostic.Code : $"{diagnostic.Code} {place}",
            finding.Diagnostic.Severity == Severity.Error ? (diagnostic.Code, message) : null,
            $"{place}\n{message}{(diagnostic.Hint is { } advice ? "\n" + advice.In(language) : "")}");
    }
}

/// <summary>One test case of a JUnit report.</summary>
/// <param name="Failure">What failed, in a word and in a line; null when it passed.</param>
/// <param name="Text">All there is to say; empty for nothing.</param>
sealed record JUnitCase(string Name, (string Type, string Message)? Failure, string Text);

/// <summary>Writes a JUnit report, as build servers read it: suites of cases.</summary>
static class JUnitXml
{
    public static void Write(TextWriter output, string name, IEnumerable<(string Name, List<JUnitCase> Cases)> suites)
    {
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, Encoding = Encoding.UTF8 };
        output.WriteLine("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        using (var xml = XmlWriter.Create(output, settings))
        {
            xml.WriteStartElement("testsuites");
            Attribute(xml, "name", name);
            foreach (var (suite, cases) in suites)
                Suite(xml, suite, cases);
            xml.WriteEndElement();
        }

        output.WriteLine();
    }

    static void Suite(XmlWriter xml, string name, List<JUnitCase> cases)
    {
        xml.WriteStartElement("testsuite");
        Attribute(xml, "name", name);
        Attribute(xml, "tests", Number(cases.Count));
        Attribute(xml, "failures", Number(cases.Count(test => test.Failure is not null)));
        Attribute(xml, "errors", Number(0));
        foreach (var test in cases)
            Case(xml, name, test);
        xml.WriteEndElement();
    }

    static void Case(XmlWriter xml, string suite, JUnitCase test)
    {
        xml.WriteStartElement("testcase");
        Attribute(xml, "classname", suite);
        Attribute(xml, "name", test.Name);
        if (test.Text.Length > 0)
        {
            xml.WriteStartElement(test.Failure is null ? "system-out" : "failure");
            if (test.Failure is var (type, message))
            {
                Attribute(xml, "type", type);
                Attribute(xml, "message", message);
            }

            xml.WriteString(string.Join('\n', test.Text.Split('\n').Select(Clean)));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    static void Attribute(XmlWriter xml, string name, string text) => xml.WriteAttributeString(name, Clean(text));

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Data may quote any character; XML cannot carry them all.
    static string Clean(string text) => Visible.Of(text) is var visible && visible.All(XmlConvert.IsXmlChar)
        ? visible
        : string.Concat(visible.EnumerateRunes().Where(rune => rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value)));
}
