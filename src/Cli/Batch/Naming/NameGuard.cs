using System.Globalization;
using Reports.Engine.Vietnamese;

namespace Reports.Cli.Batch.Naming;

/// <summary>Gives every file of a batch a path of its own: the second record of one name gets <c>-2</c> after it.</summary>
/// <remarks>
/// Asked in the order of the records, those of other shards included, it answers the same whatever the jobs and shards. Names
/// that differ only in capitals count as one, because for Windows they are. It remembers a 64-bit mark of each name, not the name:
/// should two marks ever meet, a name gets a number that it did not need, and nothing is lost.
/// </remarks>
sealed class NameGuard
{
    readonly HashSet<ulong> _taken = [];
    readonly Dictionary<ulong, int> _counts = [];

    /// <summary>The path to use for a wanted one.</summary>
    /// <param name="stem">Without ending.</param>
    /// <param name="ending">With its point.</param>
    public string Take(string stem, string ending)
    {
        var mark = Mark(stem + ending);
        if (_taken.Add(mark))
            return stem + ending;

        for (var number = _counts.GetValueOrDefault(mark, 1) + 1; ; number++)
        {
            var numbered = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}{ending}");
            if (!_taken.Add(Mark(numbered)))
                continue;
            _counts[mark] = number;
            return numbered;
        }
    }

    // FNV-1a over the letters as a system without capitals sees them.
    static ulong Mark(string name)
    {
        var mark = 14695981039346656037UL;
        foreach (var letter in Spelling.Lower(name))
            mark = (mark ^ letter) * 1099511628211UL;
        return mark ^ (mark >> 32);
    }
}
