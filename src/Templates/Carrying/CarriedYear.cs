using System.Text;
using System.Text.Json.Nodes;
using Reports.Templates.Editions;
using Reports.Templates.Json;
using Reports.Templates.Reading;
using Reports.Templates.Schema;

namespace Reports.Templates.Carrying;

/// <summary>A new year's data file that begins from last year's: what stays true is in it, everything else is a «…» to fill in.</summary>
/// <param name="Text">The data file, ending with a line break.</param>
/// <param name="Year">The year reviewed.</param>
/// <param name="LastYear">The year of the file that it begins from.</param>
/// <param name="Changes">Everything kept, cleared, changed and to be confirmed, in this order.</param>
public sealed record CarriedYear(string Text, int Year, int LastYear, IReadOnlyList<CarryChange> Changes)
{
    /// <summary>Begins a year from last year's. Never throws for what a user can repair.</summary>
    /// <param name="last">Last year's file, of either kind.</param>
    /// <param name="year">The year to begin; null for the one after last year.</param>
    /// <param name="schemaPath">What to write at <c>$schema</c>; null for nothing.</param>
    /// <param name="catalogue">Editions, scales, and what is carried.</param>
    /// <param name="problems">Why there is none; empty otherwise.</param>
    /// <returns>The new file with the list of what became of the old one; null when that cannot be begun from.</returns>
    public static CarriedYear? From(YearFile last, int? year, string? schemaPath, Catalogue catalogue, out IReadOnlyList<Diagnostic> problems)
    {
        var to = year ?? last.Facts?.Year + 1 ?? 0;
        var wrong = new DiagnosticBag();
        var table = CarryTable.Load(catalogue, wrong);
        problems = [.. wrong, .. CarryProblems.Of(last, to)];
        if (problems.Count > 0)
            return null;

        var outdated = new OutdatedTexts(to);
        var kept = new KeptFacts(last, table, outdated);
        var skeleton = YearSkeleton.Of(last.Facts!.School.Level, to, schemaPath, catalogue);
        var root = Merge(last.Root!, kept.Take(), skeleton);
        var move = EditionMove.Of(last, to, root, catalogue);
        var answers = CarriedAnswers.Write(last.Facts, to, root);
        var begun = YearFile.Read(Encoding.UTF8.GetBytes(YearSkeleton.Text(root)), last.Name);
        var proposals = Probation.Propose(begun.Facts!, root);
        var members = begun.Facts!.Members ?? [];
        return new(YearSkeleton.Text(root), to, last.Facts.Year,
        [
            .. KeptAndCleared.Of(kept.Met),
            .. move.Changes(begun.Facts, catalogue), .. answers,
            .. Confirmations.Of(last, begun.Facts, kept, outdated.Found, move.To), .. proposals,
        ]);
    }

    /// <summary>In the order of last year's file, so that both can be compared; what only the skeleton has comes last.</summary>
    static JsonObject Merge(Node last, JsonObject kept, JsonObject skeleton)
    {
        var merged = new JsonObject();
        string[] first = last.Path == "$" ? ["$schema", "year"] : [];
        foreach (var key in first.Concat(last.Members.Select(member => member.Name)).Concat(skeleton.Select(member => member.Key)).Distinct().ToList())
        {
            var (old, ours, fresh) = (last[key], kept[key], skeleton[key]);
            if (ours is JsonObject some && fresh is JsonObject rest && old is not null)
                merged[key] = Merge(old, some, rest);
            else if (ours is not null || skeleton.ContainsKey(key))
                merged[key] = (ours ?? fresh)?.DeepClone();
        }

        return merged;
    }
}

/// <summary>What became of something that last year's file says.</summary>
/// <param name="Kind">Which list it belongs to.</param>
/// <param name="Path">The path of the fact in the new file, or of the old one where it is cleared; null where it is none alone.</param>
/// <param name="Text">A line of the list, in words that a secretary knows.</param>
public sealed record CarryChange(CarryKind Kind, string? Path, Sentence Text);

/// <summary>The lists of what became of last year's file.</summary>
public enum CarryKind
{
    /// <summary>In the new file as it was.</summary>
    Kept,

    /// <summary>Left out.</summary>
    Cleared,

    /// <summary>Made again, or worded otherwise by the forms of the new year.</summary>
    Changed,

    /// <summary>To be looked at by the secretary.</summary>
    ToConfirm,
}
