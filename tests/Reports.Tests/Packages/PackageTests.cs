using System.Diagnostics;
using System.IO.Compression;
using System.Text.RegularExpressions;
using Reports.Tests.Cases;

namespace Reports.Tests.Packages;

/// <summary>The packages in new projects that are written from their page alone.</summary>
[Trait("Runs", "long")]
public sealed class PackageTests(PackageFolder packages) : IClassFixture<PackageFolder>
{
    const string Engine = $"""<PackageReference Include="Reports.Engine" Version="{PackageFolder.Version}" />""";

    // As the page describes it.
    static readonly byte[] Invitation = WordFile.Of(
        """
        {{ meeting }}
        {{ day | date.to_string "%d/%m/%Y" }}
        | {{ for g in guests }}{{ g.full_name }} | {{ g.office }}{{ end }} |
        """).Bytes();

    [Fact]
    public void Each_package_has_its_page_icon_licence_and_symbols()
    {
        foreach (var id in new[] { "Reports.Engine", "Reports.Engine.Validation", "Reports.Cli" })
        {
            using var package = ZipFile.OpenRead(Path.Combine(packages.Packages, $"{id}.{PackageFolder.Version}.nupkg"));
            var entries = package.Entries.Select(entry => entry.FullName).ToList();
            entries.Should().Contain(["README.md", "icon.png", $"{id}.nuspec"]);
            using var reader = new StreamReader(package.GetEntry($"{id}.nuspec")!.Open());
            var description = reader.ReadToEnd();
            description.Should().Contain("<license type=\"expression\">MIT</license>").And.Contain("<readme>README.md</readme>").And.Contain("<description>");
            if (id == "Reports.Engine")
                description.Should().NotContain("OpenXml\"").And.NotContain("Humanizer");
            File.Exists(Path.Combine(packages.Packages, $"{id}.{PackageFolder.Version}.snupkg")).Should().BeTrue();
        }
    }

    [Fact]
    public void The_first_program_of_the_readme_writes_a_document_and_a_missing_name_throws()
    {
        Blocks("README.md")[0].Should().Be(Blocks("src/Engine/PACKAGE.md")[0]);
        var folder = packages.Project("Console", "Microsoft.NET.Sdk", Engine, ("Program.cs", Blocks("README.md")[0]));
        File.WriteAllBytes(Path.Combine(folder, "invitation.docx"), Invitation);
        PackageFolder.Dotnet(folder, "build", "-o", "bin");
        PackageFolder.Dotnet(folder, "bin/Console.dll");
        new PrintedDocument(File.ReadAllBytes(Path.Combine(folder, "out.docx"))).Lines.Should().Equal("Họp chi bộ cuối năm", "05/12/2026", "Lò Văn Mẫu", "Khách mời", "");

        File.Delete(Path.Combine(folder, "out.docx"));
        File.WriteAllBytes(Path.Combine(folder, "invitation.docx"), WordFile.Of("a\n{{ meting }}").Bytes());
        var (code, output) = PackageFolder.Run(folder, "bin/Console.dll");
        code.Should().NotBe(0);
        output.Should().Contain("invitation.docx").And.Contain("paragraph 2").And.Contain("meting").And.Contain("meeting");
        File.Exists(Path.Combine(folder, "out.docx")).Should().BeFalse();
    }

    [Fact]
    public async Task The_web_program_serves_documents_and_a_thousand_requests_leave_nothing_behind()
    {
        var folder = packages.Project("Web", "Microsoft.NET.Sdk.Web", Engine, ("Program.cs", Blocks("src/Engine/PACKAGE.md")[1]));
        var forms = Directory.CreateDirectory(Path.Combine(folder, "forms")).FullName;
        File.WriteAllBytes(Path.Combine(forms, "invitation.docx"), Invitation);
        PackageFolder.Dotnet(folder, "build", "-o", "bin");
        using var program = PackageFolder.Start(folder, "bin/Web.dll");
        try
        {
            var address = await Address(program);
            using var client = new HttpClient { BaseAddress = new Uri(address) };
            var first = await client.GetByteArrayAsync("/invitation/An");
            new PrintedDocument(first).Lines.Should().ContainInConsecutiveOrder("An", "Khách mời");

            var cancelled = 0;
            await Parallel.ForEachAsync(Enumerable.Range(0, 1000), new ParallelOptions { MaxDegreeOfParallelism = 200 }, async (number, _) =>
            {
                using var impatient = new CancellationTokenSource();
                if (number % 3 == 0)
                    impatient.CancelAfter(TimeSpan.FromMilliseconds(number % 7));
                try
                {
                    (await client.GetByteArrayAsync("/invitation/An", impatient.Token)).Should().Equal(first);
                }
                catch (OperationCanceledException)
                {
                    Interlocked.Increment(ref cancelled);
                }
            });
            cancelled.Should().BeLessThan(400);
            Directory.GetFileSystemEntries(forms).Should().ContainSingle();

            File.WriteAllBytes(Path.Combine(forms, "invitation.docx"), WordFile.Of("mới: {{ meeting }}").Bytes());
            new PrintedDocument(await client.GetByteArrayAsync("/invitation/An")).Lines.Should().Equal("mới: Họp chi bộ cuối năm");
        }
        finally
        {
            program.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public void A_test_project_compares_documents_as_text()
    {
        var test = $"using Reports.Engine.Outlines;\nusing Xunit;\nusing static SnapshotTests.Approved;\npublic sealed class DocumentTests\n{{\n{Blocks("src/Engine/PACKAGE.md")[2]}\n}}\n";
        var references = string.Join('\n', new[] { "Microsoft.NET.Test.Sdk", "xunit", "xunit.runner.visualstudio", "FluentAssertions" }.Select(Reference).Append(Engine)
            .Append($"""<PackageReference Include="Reports.Engine.Validation" Version="{PackageFolder.Version}" />"""));
        var folder = packages.Project("Documents.Tests", "Microsoft.NET.Sdk", references, ("DocumentTests.cs", test),
            ("Approved.cs", "using FluentAssertions;\n" + File.ReadAllText(Path.Combine(ShippedCases.Root, "examples", "SnapshotTests", "Approved.cs"))),
            ("ValidationTests.cs", $"public sealed class ValidationTests\n{{\n[Xunit.Fact]\npublic void Sound()\n{{\n{Blocks("src/Validation/PACKAGE.md")[0].Split('\n', 2)[1]}}}\n}}\n"),
            ("Usings.cs", "global using Reports.Engine.Validation.Soundness;\n"));
        PackageFolder.Dotnet(folder, "build", "-o", "bin");
        File.WriteAllBytes(Path.Combine(folder, "bin", "out.docx"), WordFile.Of("Giấy mời").Bytes());
        PackageFolder.Run(folder, "vstest", "bin/Documents.Tests.dll").Output.Should().Contain("Giấy mời");
        var received = Path.Combine(folder, "DocumentTests.The_invitation_is_the_approved_one.received.txt");
        File.Move(received, received.Replace(".received.", ".verified.", StringComparison.Ordinal));
        PackageFolder.Dotnet(folder, "vstest", "bin/Documents.Tests.dll");
    }

    static string Reference(string package)
    {
        var versions = File.ReadAllText(Path.Combine(ShippedCases.Root, "Directory.Packages.props"));
        return $"""<PackageReference Include="{package}" Version="{Regex.Match(versions, $"Include=\"{Regex.Escape(package)}\" Version=\"([^\"]+)\"").Groups[1].Value}" />""";
    }

    static List<string> Blocks(string page) =>
        [.. Regex.Matches(File.ReadAllText(Path.Combine(ShippedCases.Root, page)), "```csharp\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value)];

    static async Task<string> Address(Process program)
    {
        while (await program.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Regex.Match(line, "listening on: (http://[^ ]+)") is { Success: true } address)
            {
                _ = program.StandardOutput.ReadToEndAsync();
                _ = program.StandardError.ReadToEndAsync();
                return address.Groups[1].Value;
            }
        }

        throw new InvalidOperationException(await program.StandardError.ReadToEndAsync());
    }
}
