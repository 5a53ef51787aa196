using System.Text;
using Reports.Engine.Verification;

namespace Reports.Engine.Tests.Verification;

/// <summary>A folder of cases on the disk that goes with the test; its renderer makes a document of the data's own text.</summary>
public sealed class CaseFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("cases").FullName;

    public void Dispose() => Directory.Delete(Root, recursive: true);

    public string this[string file] => Path.Combine(Root, file);

    public CaseFolder With(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[file])!);
        File.WriteAllText(this[file], text);
        return this;
    }

    /// <summary>A case by convention, whose document says the text.</summary>
    public CaseFolder WithCase(string name, string text) => With($"{name}/template.docx", "").With($"{name}/data.json", text);

    public string Read(string file) => File.ReadAllText(this[file]);

    public bool Has(string file) => File.Exists(this[file]);

    internal VerificationReport Verify(bool isBuildServer = false) => Verifier.Run(CaseFinder.Find(Root), Render, isBuildServer);

    /// <summary>The document of a case; text that begins with # stays text.</summary>
    internal static CaseRendering Render(VerificationCase @case)
    {
        var text = File.ReadAllText(@case.Data);
        return new CaseRendering([new RenderedOutput("van-ban", text.StartsWith('#') ? Encoding.UTF8.GetBytes(text) : WordFile.Of(text).Bytes())], []);
    }
}
