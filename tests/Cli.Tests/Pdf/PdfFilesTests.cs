using Reports.Cli.Files;
using Reports.Cli.Pdf;
using Reports.Cli.Terminal;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Tests.Pdf;

/// <summary>A script stands for LibreOffice: of more than 200 files it prints the first 200, and one name it never prints.</summary>
public sealed class PdfFilesTests : IDisposable
{
    const string Script = """
        #!/bin/sh
        printed=0
        for file; do
            case $file in -*|pdf) continue;; esac
            [ "$(cat "$file")" = bad ] && continue
            printed=$((printed + 1))
            [ $printed -le 200 ] && cp "$file" "${file%.*}.pdf"
        done
        echo $# >> "$(dirname "$0")/calls"
        """;

    readonly string _folder = Directory.CreateTempSubdirectory("reports-test-").FullName;

    [Fact]
    public void Many_documents_are_printed_a_hundred_at_a_time()
    {
        var problems = Print(Enumerable.Range(0, 250).Select(n => ($"{n}.docx", "good")), out var written);
        problems.Should().BeEmpty();
        written.Should().Be(250);
        Directory.GetFiles(At("ra"), "*.pdf").Should().HaveCount(250);
        File.ReadAllLines(At("calls")).Should().HaveCount(3);
    }

    [Fact]
    public void A_document_that_is_not_printed_is_named_and_the_others_are_there()
    {
        var problems = Print([("a.docx", "good"), ("muc/b.docx", "bad"), ("c.docx", "good")], out var written);
        written.Should().Be(2);
        var problem = problems.Should().ContainSingle().Subject;
        problem.Code.Should().Be("CLI012");
        problem.Location!.In(Language.English).Should().Be(Path.Combine(At("ra"), "muc", "b.docx"));
        File.Exists(At("ra/c.pdf")).Should().BeTrue();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    DiagnosticBag Print(IEnumerable<(string Name, string Content)> documents, out int written)
    {
        File.WriteAllText(At("soffice"), Script);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(At("soffice"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var problems = new DiagnosticBag();
        var session = new Session(
            new()
            {
                Output = TextWriter.Null,
                Error = TextWriter.Null,
                WriteBytes = _ => { },
                Variable = name => name == "PATH" ? _folder : null,
                ProgramFolder = _folder,
                Today = () => default,
            },
            Language.English);
        written = PdfFiles.Write([.. documents.Select(file => new MadeFile(file.Name, System.Text.Encoding.UTF8.GetBytes(file.Content)))], new OutputFolder(At("ra")), session, problems);
        return problems;
    }

    string At(string name) => Path.Combine(_folder, name);
}
