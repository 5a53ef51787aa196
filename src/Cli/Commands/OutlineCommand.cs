using System.CommandLine;

namespace Reports.Cli.Commands;

/// <summary><c>reports outline</c>: a Word document as stable text.</summary>
sealed class OutlineCommand : ReportsCommand
{
    readonly Argument<string> _file = Needs("FILE", new("Văn bản Word.", "The Word document."));
    readonly Option<string> _format = Chooses("--format", CliTexts.FormatOption, "text", "json");

    public OutlineCommand(Session session)
        : base("outline", new(
            "In toàn bộ một văn bản Word thành chữ: mọi phần, bảng, ô gộp, đánh số, ô chọn, hình ảnh; dùng để đọc và so sánh.",
            "A Word document as readable, stable text: every part, tables, spans, numbering, check boxes, images."), session) => Accept(_file, _format);

    public override IReadOnlyList<string> Examples =>
        ["reports outline ho-so/bao-cao-kiem-diem-tap-the.docx", "git config diff.docx.textconv 'reports outline'"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var problems = new DiagnosticBag();
        if (OutlineFile.Read(parsed.GetValue(_file)!, problems) is not { } outline)
            return Refusal.Of(problems, Session);

        var text = parsed.GetValue(_format) == "json" ? outline.ToJson() : outline.ToString();
        Session.Output.WriteLine(text.TrimEnd('\n'));
        return ExitCode.AllWell;
    }
}
