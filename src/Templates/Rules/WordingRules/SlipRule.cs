using Reports.Engine.Diagnostics;
using Reports.Templates.Json;
using Reports.Templates.Language;

namespace Reports.Templates.Rules.WordingRules;

/// <summary>A rule about how something is written: every breach is a stretch of a text, with what could be meant.</summary>
/// <remarks>Always a note: the checks of the language can be wrong, and nothing is ever corrected by itself.</remarks>
abstract class SlipRule : Rule
{
    public sealed override Severity Severity => Severity.Note;

    /// <summary>What is said of a stretch; <c>{0}</c> is the stretch.</summary>
    protected abstract Sentence Fault { get; }

    /// <summary>What is advised where nothing is near.</summary>
    protected virtual Sentence Advice => new("Xem lại chỗ này.", "Look at it again.");

    public sealed override IEnumerable<Finding> Check(CheckedYear year) =>
        from found in Slips(year)
        let words = found.Slip.In(found.Text.Text)
        let meant = found.Slip.Meant
        select Breach(
            found.Text, words, meant.Length > 0 ? meant : "–",
            meant.Length > 0
                ? new($"{Say(Fault.Vietnamese, words)}: có lẽ là «{meant}».", $"{Say(Fault.English, words)}: perhaps «{meant}».")
                : new($"{Say(Fault.Vietnamese, words)}.", $"{Say(Fault.English, words)}."),
            meant.Length > 0 ? new($"Nếu gõ nhầm thì sửa thành «{meant}».", $"If mistyped, write «{meant}».") : Advice);

    protected abstract IEnumerable<(Node Text, Slip Slip)> Slips(CheckedYear year);

    static string Say(string fault, string words) => fault.Replace("{0}", $"«{words}»", StringComparison.Ordinal);
}
