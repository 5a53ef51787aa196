using System.CommandLine;
using Reports.Cli.Verifying;
using Reports.Engine.Outlines.Differences;
using Reports.Engine.Verification.Pages;

namespace Reports.Cli.Commands;

/// <summary><c>reports diff</c>: what differs between two Word documents; silent where nothing does.</summary>
sealed class DiffCommand : ReportsCommand
{
    readonly Argument<string> _old = Needs("A", new("Văn bản cũ.", "The old document."));
    readonly Argument<string> _new = Needs("B", new("Văn bản mới.", "The new document."));
    readonly Option<string> _html = Takes<string>("--html", "OUT", CliTexts.HtmlOption);

    public DiffCommand(Session session)
        : base("diff", new(
            "So sánh hai văn bản Word theo nội dung; giống nhau thì không in gì và kết thúc bằng 0, khác nhau thì 1.",
            "What differs between two Word documents; silent and 0 where nothing does, 1 where something does."), session) => Accept(_old, _new, _html);

    public override IReadOnlyList<string> Examples => ["reports diff cu.docx moi.docx", "reports diff cu.docx moi.docx --html khac-nhau.html"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var (oldFile, newFile) = (parsed.GetValue(_old)!, parsed.GetValue(_new)!);
        var problems = new DiagnosticBag();
        var old = OutlineFile.Read(oldFile, problems);
        var @new = OutlineFile.Read(newFile, problems);
        if (old is null || @new is null)
            return Refusal.Of(problems, Session);

        var difference = OutlineDifference.Between(old, @new);
        string Page(PagePictures? pictures) =>
            DifferencePage.Print(oldFile, File.ReadAllBytes(oldFile), newFile, File.ReadAllBytes(newFile), Session.Language, pictures);

        Session.Output.Write(difference.In(Session.Language));
        if (parsed.GetValue(_html) is { } html && HtmlPage.Write(html, Page, Session) is { } problem)
            return Refusal.Of([problem], Session);
        return difference.IsEmpty ? ExitCode.AllWell : ExitCode.ToRepair;
    }
}
