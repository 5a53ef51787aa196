using Reports.Templates.Editions;
using Reports.Templates.Figures;
using Reports.Templates.Json;
using Reports.Templates.Reading;
using Reports.Templates.Rules;

namespace Reports.Templates.Carrying;

/// <summary>What a secretary has to look at before the new year's papers are made.</summary>
static class Confirmations
{
    public static IEnumerable<CarryChange> Of(YearFile last, BranchYear begun, KeptFacts kept, IReadOnlyList<Outdated> outdated, Edition? edition) =>
    [
        .. Unread(last, kept),
        .. People(begun, last.Facts!.Year),
        .. Staff(begun, last.Facts.Year),
        .. PerhapsAgain(kept.Met, last.Facts.Year, begun),
        .. edition is null ? [] : Leaders(begun, edition),
        .. OutdatedNames(outdated, begun, last.Facts.Year),
        .. Numbers(last.Facts),
    ];

    static CarryChange Ask(string? path, string vietnamese, string english) => new(CarryKind.ToConfirm, path, new(vietnamese, english));

    /// <summary>What could not be read is not in the new file; in what is cleared anyway that changes nothing.</summary>
    static IEnumerable<CarryChange> Unread(YearFile last, KeptFacts kept) =>
        from problem in last.Diagnostics
        where problem is { Severity: Severity.Error, Location: FactLocation }
        let path = ((FactLocation)problem.Location!).Path
        where kept.FateOf(KeptFacts.Undecorated(path), unknown: CarryFate.Keep) != CarryFate.Clear
        let trail = FactNames.Trail(path)
        select Ask(path, $"Không mang sang được ({trail.Vietnamese}): {problem.Message.Vietnamese}", $"Not carried ({trail.English}): {problem.Message.English}");

    static IEnumerable<CarryChange> People(BranchYear begun, int last)
    {
        if (begun.Members is { Count: > 0 } members)
            yield return Ask("$.members", $"Danh sách đảng viên ({members.Count} người) là của năm {last}: thêm người mới, xóa người chuyển đi, sửa chức vụ đã đổi.", $"The members ({members.Count}) are those of {last}: add who is new, delete who has left, correct posts.");
    }

    static IEnumerable<CarryChange> Staff(BranchYear begun, int last)
    {
        if (begun.Staff is { } staff && (staff.Total ?? staff.Managers ?? staff.Teachers ?? staff.Employees) is not null)
            yield return Ask("$.staff", $"Số người của đội ngũ là của năm {last}: sửa theo năm {begun.Year}.", $"The numbers of staff are those of {last}: correct them for {begun.Year}.");
    }

    static IEnumerable<CarryChange> PerhapsAgain(IReadOnlyList<MetFact> met, int last, BranchYear begun) =>
        from fact in met
        where fact.Fate == CarryFate.Confirm && fact.Node.Kind != NodeKind.False
        group fact by fact.Path into same
        let name = same.Key.Contains("[].", StringComparison.Ordinal) ? same.First().Member.Name : FactNames.Trail("$." + same.Key)
        let was = same.Select(Was).ToList()
        select Ask(
            PlaceOf(same.First(), begun),
            $"{name.Vietnamese}, năm {last}: {string.Join("; ", was.Select(one => one.Vietnamese))}. Đã bỏ; ghi lại nếu năm {begun.Year} vẫn đúng.",
            $"{name.English}, in {last}: {string.Join("; ", was.Select(one => one.English))}. Left out; write it again if it holds for {begun.Year}.");

    /// <summary>Where it would be written again: of a member's fact, with the first who had it.</summary>
    static string PlaceOf(MetFact fact, BranchYear begun)
    {
        var steps = fact.Path.Split("[].", 2);
        var owner = steps is ["members", _] && begun.Members is { } members ? members.ToList().FindIndex(member => member.Name == fact.Owner) : -1;
        return owner < 0 ? "$." + steps[0] : string.Create(CultureInfo.InvariantCulture, $"$.members[{owner}].{steps[1]}");
    }

    /// <summary>The value; whose it was, for a member's.</summary>
    static Sentence Was(MetFact fact)
    {
        var value = fact.Node switch
        {
            { Kind: NodeKind.True } => new(fact.Owner ?? "", fact.Owner ?? ""),
            { Kind: NodeKind.List } list when list.Items.Select(item => FactNames.Trail("$." + item.Text)).ToList() is var names =>
                new(string.Join(", ", names.Select(name => name.Vietnamese)), string.Join(", ", names.Select(name => name.English))),
            _ when fact.Member.Kind.IsEnum && Enum.GetNames(fact.Member.Kind).FirstOrDefault(word => Model.Key(word) == fact.Node.Text) is { } word => FactNames.Of((Enum)Enum.Parse(fact.Member.Kind, word)),
            var node => new Sentence(node.Text, node.Text),
        };
        return fact.Owner is null || fact.Node.Kind == NodeKind.True ? value : new($"{fact.Owner} ({value.Vietnamese})", $"{fact.Owner} ({value.English})");
    }

    /// <summary>The answer chooses the form, and another guidance counts other posts as leaders'.</summary>
    static IEnumerable<CarryChange> Leaders(BranchYear begun, Edition edition)
    {
        if (edition.Data.MemberForms.All(form => form.Serves != FormAudience.Leader))
            yield break;

        var asked = (begun.Members ?? [])
            .Select((member, at) => (Member: member, At: at))
            .Where(one => one.Member.Leader != true && one.Member.Outside != true)
            .Select(one => (one.Member.Name, one.At, Post: Standing.LeaderPost(one.Member, edition.Data) ?? (one.Member.Leader is null ? Standing.OpenPost(one.Member, edition.Data) : null)))
            .Where(one => one.Post is not null)
            .ToList();
        var name = FactNames.Of<Member>(nameof(Member.Leader));
        var who = string.Join(", ", asked.Select(one => $"{one.Name} ({one.Post})"));
        if (asked is [(_, var first, _), ..])
            yield return Ask(string.Create(CultureInfo.InvariantCulture, $"$.members[{first}].leader"), $"{name.Vietnamese}, có hay không: {who}.", $"{name.English}, yes or no: {who}.");
    }

    static IEnumerable<CarryChange> OutdatedNames(IReadOnlyList<Outdated> outdated, BranchYear begun, int last)
    {
        if (outdated.FirstOrDefault(text => text.IsTerm) is { } term)
            yield return Ask(term.Path, $"Nhiệm kỳ {term.Text} đã hết: ghi nhiệm kỳ mới; xem lại bí thư, phó bí thư, chi ủy viên, chức vụ Đảng.", $"The term {term.Text} has ended: write the new one; look at secretary, deputy, committee and Party posts.");
        var districts = outdated.Where(text => !text.IsTerm).ToList();
        if (districts.Count > 0)
            yield return Ask(districts[0].Path,
                $"Từ 01/7/2025 không còn cấp huyện, ghi tên mới: {string.Join("; ", districts.Select(text => $"{FactNames.Of(text.Path).Vietnamese} ({text.Text})"))}.",
                $"There is no district level since 1 July 2025, write the new names: {string.Join("; ", districts.Select(text => $"{FactNames.Of(text.Path).English} ({text.Text})"))}.");
        if (OutdatedTexts.CommunesMerged(last, begun.Year))
            yield return Ask("$.branch", "Xã, phường đã sắp xếp lại từ 01/7/2025: xem lại tên xã, phường, tổ chức đảng cấp trên, địa danh, nơi nhận.", "Communes were merged on 1 July 2025: look at the names of the commune, the superior, places and recipients.");
    }

    /// <summary>Numbers go on through a term, each type of paper for itself; others than those of the review have taken numbers since.</summary>
    static IEnumerable<CarryChange> Numbers(BranchYear last)
    {
        var numbers = Papers.Of(last)
            .Where(paper => paper.Paper.Number is not null)
            .GroupBy(paper => paper.Type)
            .Select(type => string.Create(CultureInfo.InvariantCulture, $"{type.Key} {type.Max(paper => paper.Paper.Number):00}"))
            .ToList();
        if (numbers.Count > 0)
            yield return Ask("$.review.number",
                $"Số văn bản: năm {last.Year} đến {string.Join(", ", numbers)}. Ghi số tiếp theo của từng loại trong sổ văn bản; nhiệm kỳ mới bắt đầu từ 01.",
                $"Numbers of papers: {last.Year} ended with {string.Join(", ", numbers)}. Go on from the register, each type for itself; a new term begins with 01.");
    }
}
