using DiffEngine;

namespace Reports.Tests.Snapshots;

public sealed class SnapshotTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("snapshot").FullName;

    string Source => Path.Combine(_folder, "FormTests.cs");
    string Verified => Path.Combine(_folder, "FormTests.A_form.verified.txt");
    string Received => Path.Combine(_folder, "FormTests.A_form.received.txt");

    // These differences are meant: no diff tool is to open.
    public SnapshotTests() => DiffRunner.Disabled = true;

    public void Dispose()
    {
        DiffRunner.Disabled = false;
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void The_approved_file_lies_beside_its_test() => Snapshot.Match("Điểm: 10\nđoạn 2\n");

    [Fact]
    public void What_has_not_been_approved_fails_and_shows_the_text()
    {
        var act = () => Snapshot.Match("Biên bản", null, Source, "A_form");

        act.Should().Throw<SnapshotException>().WithMessage("Nothing has been approved yet.*Biên bản");
    }

    [Fact]
    public void Line_ends_and_a_byte_order_mark_do_not_count()
    {
        File.WriteAllText(Verified, "\uFEFFmột\r\nhai\r\n");

        Snapshot.Match("một\nhai", null, Source, "A_form");
    }

    [Fact]
    public void A_difference_shows_the_changed_lines_and_those_around()
    {
        File.WriteAllText(Verified, "1\n2\n3\n4\n5\n6\n7\n8\n9");

        var act = () => Snapshot.Match("1\n2\n3\n4\n5\n6\n7\n8\nchín", null, Source, "A_form");

        act.Should().Throw<SnapshotException>().WithMessage("*  6\n  7\n  8\n- 9\n+ chín\n*").And.Message.Should().NotContain("  5\n");
    }

    [Fact]
    public void A_second_snapshot_of_a_test_has_a_name()
    {
        File.WriteAllText(Path.Combine(_folder, "FormTests.A_form_cover.verified.txt"), "bìa");

        Snapshot.Match("bìa", "cover", Source, "A_form");
    }

    [Fact]
    public void A_received_file_goes_once_the_text_is_the_approved_one()
    {
        File.WriteAllText(Verified, "một");
        File.WriteAllText(Received, "hai");

        Snapshot.Match("một", null, Source, "A_form");

        File.Exists(Received).Should().BeFalse();
    }
}
