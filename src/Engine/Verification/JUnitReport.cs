using System.Globalization;
using System.Text;
using System.Xml;
using Reports.Engine.Diagnostics;

namespace Reports.Engine.Verification;

/// <summary>Prints a report the way build servers read it: a case is a suite, an output a test case.</summary>
public static class JUnitReport
{
    /// <summary>The XML, its messages in the language asked for.</summary>
    public static string Print(VerificationReport report, Language language)
    {
        var text = new StringBuilder();
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CheckCharacters = false };
        using (var xml = XmlWriter.Create(text, settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "reports verify");
            foreach (var problem in report.Diagnostics)
                Suite(xml, problem.Location?.In(language) ?? "", [new Test(problem.Code, Fails: true, Say(problem, language))]);
            foreach (var result in report.Results)
                Suite(xml, result.Case.Name, [.. Tests(result, language)]);
            xml.WriteEndElement();
        }
        return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{text}\n";
    }

    static IEnumerable<Test> Tests(CaseResult result, Language language)
    {
        foreach (var problem in result.Diagnostics.Where(d => d.Severity == Severity.Error))
            yield return new Test(problem.Code, Fails: true, Say(problem, language));
        foreach (var output in result.Outputs)
            yield return new Test(output.Name, output.Fails, StatusText.Of(output.Status).In(language) + "\n" + output.Difference?.In(language));
    }

    static void Suite(XmlWriter xml, string name, IReadOnlyList<Test> tests)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Clean(name));
        xml.WriteAttributeString("tests", tests.Count.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", tests.Count(t => t.Fails).ToString(CultureInfo.InvariantCulture));
        foreach (var test in tests)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", Clean(name));
            xml.WriteAttributeString("name", Clean(test.Name));
            if (test.Fails)
            {
                xml.WriteStartElement("failure");
                xml.WriteAttributeString("message", Clean(test.Text.Split('\n')[0]));
                xml.WriteString(Clean(test.Text));
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    static string Say(Diagnostic problem, Language language) =>
        $"{problem.Location?.In(language)}: {problem.Code}: {problem.Message.In(language)}\n{problem.Hint?.In(language)}";

    // Texts may quote any character; XML cannot carry them all.
    static string Clean(string text) =>
        string.Concat(text.EnumerateRunes().Where(r => r.Value > 0xFFFF || XmlConvert.IsXmlChar((char)r.Value)));

    sealed record Test(string Name, bool Fails, string Text);
}
