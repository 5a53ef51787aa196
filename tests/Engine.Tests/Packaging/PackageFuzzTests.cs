using System.Diagnostics;
using System.Globalization;
using System.Text;
using Reports.Engine.Compiling;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Inspection;
using Reports.Engine.Validation.Linting;
using Reports.Engine.Validation.Linting.Annotations;
using Reports.Engine.Validation.Linting.Repairs;
using Reports.Engine.Outlines;
using Reports.Engine.Packaging;
using Reports.Engine.Scripting;
using Reports.Engine.Validation.Soundness;
using Reports.Engine.Tests.Outlines;
using Reports.Engine.Tests.WordFiles;

namespace Reports.Engine.Tests.Packaging;

/// <summary>Whatever the package: no exception, no hang, no half document; what is wrong is reported.</summary>
/// <remarks>REPORTS_FUZZ_PACKAGES sets how many packages are tried; REPORTS_FUZZ_PACKAGES_SEED where they begin.</remarks>
public sealed class PackageFuzzTests
{
    const string Json = """
        {"a":"x < y","title":"Biên bản","ok":true,"rows":[{"name":"An","n":1,"items":["p","q"]},{"name":"Bình","n":2,"items":[]}],"none":[],"text":"# h\n\n- a\n- b\n\n| x | y |\n|---|---|\n| 1 | 2 |","link":"https://example.org/","img":"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="}
        """;

    // Many times what any of these small packages needs, on a machine that does other things as well.
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    const int MostFaults = 20;

    static readonly PackageLimits Limits = PackageLimits.Default with { EntryBytes = 1 << 20, TotalBytes = 4 << 20, RatioFrom = 1 << 18 };
    static readonly WordSettings Word = WordTemplate.DefaultSettings with { Limits = Limits };
    static readonly LintSettings Lint = LintSettings.Default with { Word = Word };

    static readonly RenderSettings Tight = RenderSettings.Lenient with
    {
        Seed = 1,
        Limits = new RenderLimits { LoopSteps = 2_000, Recursion = 20, StringSize = 50_000, ArraySize = 5_000, OutputSize = 2_000_000, TotalTime = TimeSpan.FromSeconds(5) },
    };

    static readonly Value Data = JsonValues.Read(Encoding.UTF8.GetBytes(Json), "data.json", []);

    static readonly WordFile[] Files = [TaggedFile.Everything, LittleOfEverything.File];

    static int Count => Setting("REPORTS_FUZZ_PACKAGES", 100);

    [Fact]
    public void Any_package_is_rendered_looked_at_and_checked_or_refused_by_name()
    {
        var first = Setting("REPORTS_FUZZ_PACKAGES_SEED", 1);
        var faults = Enumerable.Range(first, Count).AsParallel().Select(Fault).OfType<string>().Take(MostFaults).ToList();
        string.Join("\n\n", faults).Should().BeEmpty();
    }

    // Null when all is well with the package of that number.
    static string? Fault(int seed)
    {
        using var watchdog = new Watchdog(() => $"package {seed}");
        var file = Mutations.Of(Files[seed % Files.Length], seed);
        var (clock, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        try
        {
            Try(file);
        }
        catch (Exception exception)
        {
            return $"Package {seed}: {exception}";
        }

        // A process that others keep from working is not slow.
        var spent = Environment.CpuUsage.TotalTime - before;
        return clock.Elapsed < Longest || spent < Longest ? null : $"Package {seed} takes {clock.Elapsed}, {spent} of processor time";
    }

    [Fact]
    public void What_is_mutated_renders_as_long_as_it_is_whole() =>
        RenderedFile.Of(TaggedFile.Everything, Json, Word with { TrackedChanges = TrackedChanges.Accept }).Text.Should().Contain("Biên bản").And.Contain("Bình");

    static void Try(byte[] file)
    {
        Render(file, Word);
        Render(file, Word with { TrackedChanges = TrackedChanges.Accept });
        Outline(file);
        DocumentSoundness.Check(file, "a.docx");
        var findings = TemplateLint.Check(file, "a.docx", Lint);
        if (TemplateAnnotation.Annotate(file, "a.docx", findings, Language.Vietnamese, Limits) is { } annotated)
            ShouldBeAPackage(annotated);
        if (TemplateRepair.Repair(file, "a.docx", Word, []) is { } repaired)
            ShouldBeAPackage(repaired.Bytes);
        _ = TemplateInspection.Inspect(file, "a.docx", Word, Lint.Text, [])?.ToSample();
    }

    static void Render(byte[] file, WordSettings settings)
    {
        var problems = new DiagnosticBag();
        if (WordTemplate.Compile(file, "a.docx", settings, problems) is not { } template)
        {
            problems.HasErrors.Should().BeTrue();
            return;
        }

        var target = new MemoryStream();
        var result = template.TryRender(Data, target, Tight with { FileExtension = ".docx" });
        if (result.Succeeded)
            ShouldBeAPackage(target.ToArray());
        else
            target.Length.Should().Be(0);
    }

    static void Outline(byte[] file)
    {
        try
        {
            DocumentOutline.Of(file).ToJson().Should().NotBeEmpty();
        }
        catch (DiagnosticException refused)
        {
            refused.Diagnostic.Code.Should().StartWith("DOC");
        }
    }

    // A package of our own is one that we would take again.
    static void ShouldBeAPackage(byte[] bytes)
    {
        var problems = new DiagnosticBag();
        PackageReader.Read(bytes, "b.docx", PackageLimits.Default, problems);
        problems.Should().BeEmpty();
    }

    static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
