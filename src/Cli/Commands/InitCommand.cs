using System.CommandLine;

namespace Reports.Cli.Commands;

/// <summary><c>reports init</c>: a project of templates to begin from: a form, cases with what was approved, files for Git, CI and an editor.</summary>
sealed class InitCommand : ReportsCommand
{
    // Files whose names begin with a point do not travel in packages.
    const string Point = "dot.";

    readonly Argument<string> _folder = Needs("FOLDER", new("Thư mục của kho; được tạo nếu chưa có.", "The folder of the project; made when it is not there."));

    public InitCommand(Session session)
        : base("init", new(
            "Tạo một kho biểu mẫu để bắt đầu: một mẫu, ca kiểm thử đã duyệt, tệp cho Git, máy chủ kiểm tra và VS Code.",
            "A project of templates to begin from: a form, cases with what was approved, files for Git, CI and VS Code."), session) => Accept(_folder);

    public override IReadOnlyList<string> Examples => ["reports init bieu-mau"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var problems = new DiagnosticBag();
        if (TemplatesFolder.Find(SharedOptions.Templates(parsed), Session.Surroundings.ProgramFolder, problems) is not { } templates)
            return Refusal.Of(problems, Session);

        var (source, target) = (Path.Combine(templates, "project"), parsed.GetValue(_folder)!);
        var files = Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (From: file, To: Path.Combine(target, string.Join('/', Path.GetRelativePath(source, file).Split(Path.DirectorySeparatorChar).Select(Named))))).ToList();
        // What somebody has there already is theirs: nothing is written when one file is in the way.
        problems.AddRange(files.Where(file => Path.Exists(file.To)).Select(file => CliProblems.AlreadyThere(file.To)));
        if (problems.HasErrors)
            return Refusal.Of(problems, Session);

        foreach (var (from, to) in files)
        {
            if (OutputFile.WriteWithFolder(to, File.ReadAllBytes(from)) is { } fault)
                return Refusal.Of([fault], Session);
        }

        Session.Output.WriteLine(Session.Say(CliTexts.InitWritten(target)));
        return ExitCode.AllWell;
    }

    static string Named(string part) => part.StartsWith(Point, StringComparison.Ordinal) ? part[(Point.Length - 1)..] : part;
}
