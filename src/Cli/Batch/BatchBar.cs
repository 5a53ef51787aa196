using System.Runtime.InteropServices;
using Spectre.Console;

namespace Reports.Cli.Batch;

/// <summary>The progress bar of a batch; there is none where the output is no terminal.</summary>
/// <remarks>Ten times a second a thread of its own draws what was last said, so that the work never waits for the terminal.</remarks>
sealed class BatchBar(Session session)
{
    const int Width = 24;
    const string ShowCursor = "\e[?25h";

    readonly IAnsiConsole? _console = Console(session);
    ProgressTask? _bar;

    /// <summary>Does the work with the bar shown, and removes it.</summary>
    public T During<T>(Func<T> work)
    {
        if (_console is null)
            return work();

        // A bar hides the cursor; somebody who stops the program wants it back.
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => session.Error.Write(ShowCursor));
        using var ended = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => session.Error.Write(ShowCursor));
        return _console.Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn { Width = Width }, new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .Start(context =>
            {
                _bar = context.AddTask("…", maxValue: 1);
                try
                {
                    return work();
                }
                finally
                {
                    _bar = null;
                }
            });
    }

    public void Show(double share, Sentence state)
    {
        if (_bar is not { } bar)
            return;

        bar.Value = share;
        bar.Description = Markup.Escape(session.Say(state));
    }

    /// <summary>Writes lines to standard error, above the bar when there is one.</summary>
    public void Write(string lines)
    {
        if (_bar is null)
            session.Error.Write(lines);
        else
            // They are written over the bar, which is drawn again below: what is left of it after a shorter line is cleared.
            _console!.Write(new ControlCode(lines.Replace("\n", "\e[K\n", StringComparison.Ordinal)));
    }

    static IAnsiConsole? Console(Session session)
    {
        if (!session.Surroundings.ErrorIsTerminal || session.Surroundings.Variable("TERM") == "dumb")
            return null;

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(session.Error),
            Ansi = AnsiSupport.Yes,
            ColorSystem = session.Surroundings.ErrorColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
        });
        console.Profile.Width = session.Surroundings.Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
