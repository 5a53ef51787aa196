using System.CommandLine;
using Reports.Cli.Generation;
using Reports.Engine.Files;
using Reports.Templates.Collecting;
using Reports.Templates.Editions;
using Reports.Templates.Reading;

namespace Reports.Cli.Commands;

/// <summary><c>reports collect</c>: what members wrote on their forms, back into the year's file.</summary>
/// <remarks>One file that cannot be read stops nothing: the year is written with all the others.</remarks>
sealed class CollectCommand : ReportsCommand
{
    readonly Argument<string> _folder = Needs("FOLDER", new("Thư mục có các bản đã nộp, kể cả thư mục con.", "The folder with the forms handed in, and those below it."));
    readonly Option<string> _output = Ends(Requires("--output", "FILE", new(
        "Tệp số liệu sẽ ghi (.json hoặc .xlsx); có thể chính là tệp của --into.",
        "The data file to write (.json or .xlsx); it may be that of --into."), "-o"), ".json", ".xlsx", NamedFiles.StandardInput);
    readonly Option<string> _into = Takes<string>("--into", "DATA", new(
        "Tệp số liệu có danh sách đảng viên để đưa vào; bỏ trống: lập tệp mới từ các bản.",
        "The data file whose members the texts are for; without it a new one is made from the forms."));
    readonly Option<bool> _replace = Flag("--replace", new("Nội dung của bản nộp thay nội dung khác đã có trong tệp số liệu.", "What a form says takes the place of something else that the data file has."));

    public CollectCommand(Session session)
        : base("collect", new(
            "Đọc bản kiểm điểm cá nhân (.docx) mà đảng viên đã điền, hoặc bảng trả lời (.csv, .xlsx) của Google Forms; đưa vào tệp số liệu; chỗ nào không xếp được thì chỉ rõ.",
            "Reads the members' forms (.docx) that were filled in and handed back, or the answers (.csv, .xlsx) of Google Forms, into the year's file; what cannot be placed is listed."), session) => Accept(_folder, _output, _into, _replace);

    public override IReadOnlyList<string> Examples =>
        ["reports collect ban-da-nop -o nam-2025.json --into nam-2025.json", "reports collect ban-da-nop -o nam-2025-moi.json --into nam-2025.json --replace"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var problems = new DiagnosticBag();
        var (output, into) = (parsed.GetValue(_output)!, parsed.GetValue(_into));
        if (IsSomebodysData(output, into))
            return Refusal.Of([CliProblems.AlreadyThere(output)], Session);

        var catalogue = LoadCatalogue(parsed, problems);
        var year = catalogue is null || into is null ? null : Year(into, catalogue, problems);
        var unread = year is null ? [] : YearData.Unread(year);
        if (unread.Count > 0 && File.Exists(output))
            return Refusal.Of([.. unread, CliProblems.WouldBeLost(output)], Session);
        var names = problems.HasErrors ? [] : Forms(parsed.GetValue(_folder)!, [output, into], problems);
        if (problems.HasErrors)
            return Stop.BeforeWriting(problems, Session);

        var progress = new Progress(Session);
        var files = names.Select((name, at) => new ReceivedFile(name, () =>
        {
            progress.Say(CliTexts.Collecting(name, at + 1, names.Count));
            return InputFile.Read(name, problems);
        }));
        var collected = CollectedYear.Of(files, catalogue!, year, parsed.GetValue(_replace));
        progress.Done();
        var findings = new FindingSet(names, [.. problems.Concat(unread).Concat(collected.Diagnostics).Select(FindingSet.Plain)]).With(SharedOptions.Strict(parsed));
        if (findings.All.Count > 0)
            FindingFormats.WriteToError(findings, Session);
        if (collected.Year is { } written && YearData.Write(output, written, catalogue!, Session) is { } unwritten)
            return Stop.BeforeWriting([unwritten], Session);

        Say(collected, findings, output);
        return findings.HasErrors ? ExitCode.ToRepair : ExitCode.AllWell;
    }

    // Only the year that is read may be written over.
    static bool IsSomebodysData(string output, string? into) => File.Exists(output) && output != NamedFiles.StandardInput && output != "/dev/stdout" && (into is null || RealPath.Of(Path.GetFullPath(into)) != RealPath.Of(Path.GetFullPath(output)));

    static YearFile? Year(string into, Catalogue catalogue, DiagnosticBag problems) => LoadedYear.Read(into, catalogue, null, problems)?.Year;

    static IReadOnlyList<string> Forms(string folder, IEnumerable<string?> own, DiagnosticBag problems)
    {
        var data = own.OfType<string>().Where(File.Exists).Select(file => RealPath.Of(Path.GetFullPath(file))).ToHashSet();
        if (Directory.Exists(folder))
            return NamedFiles.Find([folder], file => IsReceived(file) && !data.Contains(RealPath.Of(Path.GetFullPath(file))), problems);
        problems.Add(CliProblems.NotFound(folder));
        return [];
    }

    // JSON that lies beside is nothing that somebody handed in.
    static bool IsReceived(string file) => !file.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    void Say(CollectedYear collected, FindingSet findings, string output)
    {
        // The year itself may be what goes to the standard output.
        var report = output == NamedFiles.StandardInput ? Session.Error : Session.Output;
        if (collected.Awaited.Count > 0)
            report.WriteLine(Session.Say(CliTexts.Awaited(collected.Awaited)));
        if (collected.Forms.Any(form => form.End == FormEnd.Kept))
            report.WriteLine(Session.Say(CliTexts.HowToReplace));
        report.WriteLine(Session.Say(CliTexts.Collected(collected.Taken, FilesToReview(findings), collected.Year is null ? null : output)));
    }

    static int FilesToReview(FindingSet findings) =>
        findings.All.Where(finding => finding.Diagnostic.Severity != Severity.Note).Select(finding => finding.Diagnostic.Location?.File).Distinct().Count();
}
