using System.Xml.Linq;
using DocumentFormat.OpenXml;

namespace Reports.Cli.Tests;

/// <summary>What native code needs to be told, because it cannot make it while it runs.</summary>
public sealed class NativeCodeTests
{
    /// <summary>The Open XML SDK's validator reads the names of an enumeration through an array of it.</summary>
    [Fact]
    public void Every_enumeration_of_the_open_xml_sdk_is_listed()
    {
        var listed = XDocument.Load(Path.Combine(Repository.Root, "src", "Cli", "Native", "OpenXmlEnumerations.rd.xml"))
            .Descendants("Type").Select(type => (string)type.Attribute("Name")!);
        var known = typeof(OpenXmlElement).Assembly.GetTypes().Where(type => type is { IsEnum: true, IsPublic: true }).Select(type => $"{type.FullName}[]");
        listed.Should().BeEquivalentTo(known);
    }
}
