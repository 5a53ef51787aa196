using System.Collections.Concurrent;
using Reports.Cli.Generation;
using Reports.Templates.Documents;

namespace Reports.Cli.Studio;

/// <summary>What papers leave blank: the facts that they say are missing, and what a member has still to write on his form.</summary>
/// <remarks>To read a paper that has blanks takes ten times as long as to make it: one that comes out as it did before is not read again.</remarks>
sealed class PaperBlanks
{
    readonly ConcurrentDictionary<(string Year, string Output), (RenderedPaper Made, IReadOnlyList<Missing> Printed)> _read = [];

    public IReadOnlyList<Missing> Of(RenderedPaper made, string year, Forms forms)
    {
        var place = (year, made.Paper.Output);
        if (!_read.TryGetValue(place, out var read) || !IsSame(read.Made, made))
            _read[place] = read = (made, made.WithPrintedPlaceholders(forms).Missing);
        return [.. read.Printed, .. made.Paper.LeftEmpty(forms.For(made.Paper, [])?.Names ?? [])];
    }

    static bool IsSame(RenderedPaper one, RenderedPaper other) =>
        one.FormSha256 == other.FormSha256 && one.Missing.SequenceEqual(other.Missing) && one.Content.AsSpan().SequenceEqual(other.Content);
}
