using Reports.Engine.Diagnostics;
using Reports.Engine.Verification;

namespace Reports.Engine.Tests.Verification;

public sealed class VerifierTests : IDisposable
{
    readonly CaseFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_approved_file_is_written_and_passes()
    {
        var report = _folder.WithCase("a", "một").Verify();

        report.Passed.Should().BeTrue();
        report.Results[0].Outputs.Should().ContainSingle().Which.Status.Should().Be(OutputStatus.Written);
        _folder.Read("a/van-ban.verified.txt").Should().StartWith("outline 1\n\n== body\n").And.Contain("¶ một").And.NotEndWith("\n");
    }

    [Fact]
    public void A_missing_approved_file_fails_on_a_build_server()
    {
        var report = _folder.WithCase("a", "một").Verify(isBuildServer: true);

        report.Passed.Should().BeFalse();
        report.Results[0].Outputs[0].Status.Should().Be(OutputStatus.NotApproved);
        _folder.Has("a/van-ban.verified.txt").Should().BeFalse();
        _folder.Has("a/van-ban.received.txt").Should().BeTrue();
    }

    [Fact]
    public void An_approved_document_passes_and_clears_what_was_received()
    {
        _folder.WithCase("a", "một").Verify();
        _folder.With("a/van-ban.received.txt", "old");

        var report = _folder.Verify(isBuildServer: true);

        report.Results[0].Outputs[0].Status.Should().Be(OutputStatus.Passed);
        _folder.Has("a/van-ban.received.txt").Should().BeFalse();
    }

    [Theory]
    [InlineData("a/van-ban.received.txt", true)]
    [InlineData("a/van-ban.verified.txt", false)]
    public void A_link_under_the_name_of_a_file_that_is_written_is_not_followed(string link, bool isBuildServer)
    {
        _folder.WithCase("a", "một").With("ngoai.txt", "precious");
        File.CreateSymbolicLink(_folder[link], _folder[isBuildServer ? "ngoai.txt" : "khong-co.txt"]);

        _folder.Verify(isBuildServer: isBuildServer);

        _folder.Read("ngoai.txt").Should().Be("precious");
        _folder.Has("khong-co.txt").Should().BeFalse();
        _folder.Read(link).Should().Contain("¶ một");
    }

    [Fact]
    public void A_difference_fails_names_the_place_and_leaves_the_received_file()
    {
        _folder.WithCase("a", "một\nhai").WithCase("b", "ba").Verify();

        var report = _folder.WithCase("a", "một\nbốn").Verify();

        report.Results.Select(r => r.Passed).Should().Equal(false, true);
        report.Results[0].Outputs[0].Difference!.ToString().Should().Be("body, paragraph 2: changed\n    ¶ [-hai-]{+bốn+}\n");
        _folder.Read("a/van-ban.received.txt").Should().Contain("¶ bốn");
    }

    [Fact]
    public void Text_is_compared_as_it_is()
    {
        _folder.WithCase("a", "# Tiêu đề\r\n").Verify();

        _folder.Read("a/van-ban.verified.txt").Should().Be("# Tiêu đề");
        _folder.Verify(isBuildServer: true).Passed.Should().BeTrue();
    }

    [Fact]
    public void Accepting_takes_the_received_over()
    {
        _folder.WithCase("a", "một").Verify();
        _folder.WithCase("a", "hai").Verify();
        var problems = new DiagnosticBag();

        Acceptance.Accept(_folder.Root, isBuildServer: false, problems).Should().Equal(_folder["a/van-ban.verified.txt"]);

        problems.Should().BeEmpty();
        _folder.Has("a/van-ban.received.txt").Should().BeFalse();
        _folder.Verify(isBuildServer: true).Passed.Should().BeTrue();
    }

    [Fact]
    public void A_file_that_cannot_be_written_fails_its_case_only()
    {
        _folder.WithCase("a", "một").WithCase("b", "hai");
        Directory.CreateDirectory(_folder["a/van-ban.verified.txt"]);

        var report = _folder.Verify();

        report.Results.Select(r => r.Passed).Should().Equal(false, true);
        report.Results[0].Diagnostics.Should().ContainSingle().Which.Code.Should().Be("VER009");
    }

    [Fact]
    public void Accepting_is_refused_on_a_build_server()
    {
        _folder.With("a/van-ban.received.txt", "x");
        var problems = new DiagnosticBag();

        Acceptance.Accept(_folder.Root, isBuildServer: true, problems).Should().BeEmpty();

        problems.Should().ContainSingle().Which.Code.Should().Be("VER008");
        _folder.Has("a/van-ban.received.txt").Should().BeTrue();
    }

    [Fact]
    public void Approved_files_without_a_document_are_reported()
    {
        _folder.WithCase("a", "một").With("a/cu.verified.txt", "").With("gone/x.verified.txt", "");

        var report = _folder.Verify();

        report.Results[0].Outputs.Select(o => $"{o.Name} {o.Status}").Should().Equal("cu Orphan", "van-ban Written");
        report.Strays.Should().Equal(_folder["gone/x.verified.txt"]);
        report.Passed.Should().BeTrue();
    }

    [Fact]
    public void A_rendering_that_stops_fails_its_case_only()
    {
        _folder.WithCase("a", "một").WithCase("b", "hai");
        var stop = new Diagnostic("TPL001", Severity.Error, null, new Sentence("Hỏng.", "Broken."));

        var report = Verifier.Run(CaseFinder.Find(_folder.Root), c => c.Name == "a" ? throw new DiagnosticException(stop) : CaseFolder.Render(c), false);

        report.Results.Select(r => r.Passed).Should().Equal(false, true);
        report.Results[0].Diagnostics.Should().Equal(stop);
    }

    [Theory]
    [InlineData("VER006")]
    [InlineData("VER007", "x", "X")]
    public void A_rendering_without_one_name_for_each_document_is_reported(string code, params string[] names)
    {
        _folder.WithCase("a", "một");

        var report = Verifier.Run(CaseFinder.Find(_folder.Root), _ => new CaseRendering([.. names.Select(n => new RenderedOutput(n, WordFile.Of("a").Bytes()))], []), false);

        report.Results[0].Diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public void A_name_never_leads_out_of_the_case()
    {
        _folder.WithCase("a", "một");

        Verifier.Run(CaseFinder.Find(_folder.Root), _ => new CaseRendering([new RenderedOutput("../x", [.. "# x"u8])], []), false);

        _folder.Has("a/..-x.verified.txt").Should().BeTrue();
    }

    [Fact]
    public void Many_cases_at_once_give_their_results_in_order()
    {
        for (var i = 0; i < 60; i++)
            _folder.WithCase($"{i:00}", $"văn bản {i}");

        _folder.Verify().Results.Select(r => r.Case.Name).Should().Equal(Enumerable.Range(0, 60).Select(i => $"{i:00}"));
        _folder.Verify(isBuildServer: true).Passed.Should().BeTrue();
    }
}
