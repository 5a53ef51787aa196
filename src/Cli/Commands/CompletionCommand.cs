using System.CommandLine;

namespace Reports.Cli.Commands;

/// <summary><c>reports completion</c>: what a shell needs to complete our command lines. It asks the program itself, by <c>reports [suggest:POSITION] LINE</c>.</summary>
sealed class CompletionCommand : ReportsCommand
{
    const string Bash = """
        _reports() {
            local line words
            mapfile -t words < <(reports "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)
            COMPREPLY=()
            for line in "${words[@]}"; do
                [[ $line == "${COMP_WORDS[COMP_CWORD]}"* ]] && COMPREPLY+=("$line")
            done
        }
        complete -o default -F _reports reports

        """;

    const string Zsh = """
        #compdef reports
        _reports() {
            local -a words_of_reports
            words_of_reports=("${(@f)$(reports "[suggest:${#BUFFER}]" "$BUFFER" 2>/dev/null)}")
            compadd -- $words_of_reports || _files
        }
        compdef _reports reports

        """;

    const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName reports -ScriptBlock {
            param($word, $line, $position)
            reports "[suggest:$position]" "$line" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }

        """;

    static readonly string[] Shells = ["bash", "zsh", "pwsh"];

    readonly Argument<string> _shell = Needs("SHELL", new("Trình lệnh: bash, zsh hoặc pwsh.", "The shell: bash, zsh or pwsh."));

    public CompletionCommand(Session session)
        : base("completion", new("In đoạn mã để trình lệnh tự điền tên lệnh, tùy chọn (phím Tab).", "Prints what a shell needs to complete commands and options (Tab)."), session)
    {
        Accept(_shell);
        _shell.AcceptOnlyFromAmong(Shells);
    }

    public override IReadOnlyList<string> Examples =>
        ["reports completion bash > ~/.local/share/bash-completion/completions/reports", "reports completion pwsh >> $PROFILE"];

    /// <summary>True when a shell asks what may come next: the line that it passes on is not finished, and nothing of it is wrong.</summary>
    public static bool IsAskedFor(IReadOnlyList<string> arguments) => arguments is [['[', 's', 'u', 'g', 'g', 'e', 's', 't', ':' or ']', ..], ..];

    protected override ExitCode Run(ParseResult parsed)
    {
        Session.Output.Write(parsed.GetValue(_shell) switch
        {
            "bash" => Bash,
            "zsh" => Zsh,
            _ => PowerShell,
        });
        return ExitCode.AllWell;
    }
}
