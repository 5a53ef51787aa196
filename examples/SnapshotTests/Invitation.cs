using System.Runtime.CompilerServices;
using Reports.Engine;

namespace SnapshotTests;

/// <summary>The invitation of templates/project, filled with data of a test.</summary>
static class Invitation
{
    static readonly WordTemplate Template = WordTemplate.Load(Path.GetFullPath(Path.Combine(Here(), "..", "..", "templates", "project", "forms", "giay-moi.docx")));

    /// <summary>The finished document, to be read from its beginning.</summary>
    public static Stream With(object data)
    {
        var document = new MemoryStream();
        Template.Render(data, document);
        document.Position = 0;
        return document;
    }

    static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
