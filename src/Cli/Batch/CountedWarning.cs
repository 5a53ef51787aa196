using Reports.Engine.Diagnostics;

namespace Reports.Cli.Batch;

/// <summary>A warning or note that one or many records have.</summary>
/// <param name="first">The warning as the first record has it.</param>
sealed class CountedWarning(Diagnostic first)
{
    public long Records { get; set; } = 1;

    /// <summary>The warning with the number of records.</summary>
    public Diagnostic Told() => Records == 1
        ? first
        : first with
        {
            Message = new(
                $"{first.Message.Vietnamese} (và {Records - 1} bản ghi khác)",
                $"{first.Message.English} (and {Records - 1} more)"),
        };
}
