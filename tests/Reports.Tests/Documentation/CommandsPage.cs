using System.Text;
using Reports.Cli;
using Reports.Cli.Commands;
using Reports.Cli.Terminal;
using Reports.Engine.Diagnostics;

namespace Reports.Tests.Documentation;

/// <summary>docs/commands.md as the program prints it: each command's help and examples, and what comes of them.</summary>
static class CommandsPage
{
    // Of a long text its beginning and its end.
    const int FirstLines = 8;
    const int LastLines = 6;
    const int MostFiles = 6;

    const string Head = """
        # Lệnh · Commands

        Trang này do phép thử in ra từ chính chương trình: lời của `--help`, rồi từng ví dụ được chạy trong một thư mục có sẵn số liệu và mẫu, cùng những gì nó in. Lời của chương trình là tiếng Việt; thêm `--lang en` thì là tiếng Anh.

        *A test prints this page from the program itself: what `--help` says, then each example, run in a folder that has data and templates, with what it prints. Messages are Vietnamese, or English with `--lang en`.*

        """;

    /// <summary>Every command that does something.</summary>
    public static IReadOnlyList<ReportsCommand> Commands { get; } = [.. Leaves(CommandLine.Build(SessionIn(Language.Vietnamese)))];

    /// <summary>The words that call it: <c>workbook read</c>.</summary>
    public static string NameOf(ReportsCommand command) => HelpText.Path(command)["reports ".Length..];

    /// <summary>What <c>--help</c> prints.</summary>
    public static string Help(string command, bool english) =>
        ReportsProgram.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang", english ? "en" : "vi"]).Output.Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>The examples that are run: a line of another program is for its reader alone.</summary>
    public static IEnumerable<string> Examples(ReportsCommand command) => command.Examples.Where(line => line.StartsWith("reports ", StringComparison.Ordinal));

    /// <summary>The whole page; every example is run.</summary>
    public static string Print()
    {
        using var files = ExampleFolder.Full();
        return $"{Head}\n{Twice(english => Help("", english))}{string.Concat(Commands.Select(command => Section(command, files)))}";
    }

    static string Section(ReportsCommand command, ExampleFolder files)
    {
        var text = new StringBuilder($"\n## reports {NameOf(command)}\n\n").Append(Twice(english => Help(NameOf(command), english)));
        foreach (var line in Examples(command))
        {
            text.Append($"\n```sh\n{line}\n```\n");
            var runs = new[] { false, true }.ToDictionary(english => english, english =>
            {
                using var own = files.Copy();
                return ExampleRun.Of(own, line, english);
            });
            text.Append(Twice(english => Shortened(runs[english].Printed, english)));
            var written = runs[false].Written;
            if (written.Count > 0)
                text.Append($"\n→ {string.Join(", ", written.Take(MostFiles).Select(file => $"`{file}`"))}{(written.Count > MostFiles ? $" … ({written.Count})" : "")}\n");
            if (runs[false].ExitCode is not 0 and var code)
                text.Append($"\nMã thoát {code} · Exit code {code}\n");
        }

        return text.ToString();
    }

    static string Twice(Func<bool, string> say)
    {
        var (vietnamese, english) = (say(false).TrimEnd(), say(true).TrimEnd());
        return vietnamese.Length + english.Length == 0 ? ""
            : vietnamese == english ? $"\n```text\n{english}\n```\n"
            : $"\n```text vi\n{vietnamese}\n```\n\n```text en\n{english}\n```\n";
    }

    static string Shortened(string text, bool english)
    {
        var lines = text.TrimEnd().Split('\n').Select(line => line.TrimEnd()).ToList();
        var left = lines.Count - FirstLines - LastLines;
        return left < 2 ? string.Join('\n', lines)
            : string.Join('\n', [.. lines.Take(FirstLines), english ? $"… {left} more lines …" : $"… {left} dòng nữa …", .. lines.TakeLast(LastLines)]);
    }

    static IEnumerable<ReportsCommand> Leaves(System.CommandLine.Command command) => command.Subcommands.Count == 0
        ? command is ReportsCommand own ? [own] : []
        : command.Subcommands.SelectMany(Leaves);

    static Session SessionIn(Language language) => new(
        new() { Output = TextWriter.Null, Error = TextWriter.Null, Variable = _ => null, Today = () => default, ProgramFolder = AppContext.BaseDirectory, WriteBytes = _ => { } },
        language);
}
