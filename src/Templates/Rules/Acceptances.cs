using Reports.Templates.Json;

namespace Reports.Templates.Rules;

/// <summary>Applies what the author says of findings in the file itself: severities changed, findings acknowledged with a reason.</summary>
static class Acceptances
{
    /// <param name="isWhole">True when every value could be read: only then an acknowledgement without a finding is idle.</param>
    public static IReadOnlyList<Finding> Apply(IReadOnlyList<Finding> findings, BranchYear facts, Places places, bool isWhole)
    {
        var accepted = facts.Acknowledged ?? [];
        return
        [
            .. findings.Select(finding => Accept(Weigh(finding, facts.Severities), accepted)),
            .. Codes(facts).Where(code => !RuleList.All.Any(rule => rule.Code == code.Fact)).Select(code => UnknownCode(places, code.Path, code.Fact)),
            .. Placed.In("$.acknowledged", accepted)
                .Where(entry => isWhole && !findings.Any(finding => Covers(entry.Fact, finding)))
                .Select(entry => Idle(places, entry.Path, entry.Fact)),
        ];
    }

    static Finding Weigh(Finding finding, IReadOnlyDictionary<string, Severity>? severities) =>
        severities is not null && severities.TryGetValue(finding.Diagnostic.Code, out var severity)
            ? finding with { Diagnostic = finding.Diagnostic with { Severity = severity } }
            : finding;

    /// <summary>An acknowledged finding stays in the list as a note, with the reason.</summary>
    static Finding Accept(Finding finding, IReadOnlyList<Acknowledgement> accepted) =>
        accepted.FirstOrDefault(entry => Covers(entry, finding)) is { } entry
            ? finding with { Diagnostic = finding.Diagnostic with { Severity = Severity.Note }, Acknowledged = entry.Reason }
            : finding;

    static bool Covers(Acknowledgement entry, Finding finding) =>
        entry.Code == finding.Diagnostic.Code
        && (entry.Path is null || (finding.Diagnostic.Location is FactLocation place && NodePath.IsAtOrBelow(place.Path, entry.Path)));

    static IEnumerable<Placed<string>> Codes(BranchYear facts) =>
    [
        .. Placed.In("$.acknowledged", facts.Acknowledged).Select(entry => new Placed<string>($"{entry.Path}.code", entry.Fact.Code)),
        .. (facts.Severities?.Keys ?? []).Select(code => new Placed<string>($"$.severities.{code}", code)),
    ];

    static Finding UnknownCode(Places places, string path, string code)
    {
        var near = Nearest.To(code, RuleList.All.Select(rule => rule.Code));
        return new(
            new("YEAR030", Severity.Error, places.At(path), new($"Không có quy tắc mã «{code}».", $"There is no rule of code «{code}»."),
                near is null ? new("Xóa mã này.", "Delete it.") : new($"Sửa thành \"{near}\".", $"Write \"{near}\".")),
            code, near ?? "–", "year.schema.json");
    }

    static Finding Idle(Places places, string path, Acknowledgement entry) => new(
        new("YEAR031", Severity.Warning, places.At(path),
            new($"Không còn phát hiện {entry.Code} nào để ghi nhận ở đây.", $"There is no finding {entry.Code} here to acknowledge."),
            new("Đã sửa xong thì xóa mục ghi nhận này; còn thì sửa đường dẫn.", "When it was mended, delete the acknowledgement; else correct its path.")),
        entry.Path ?? entry.Code, "–", "year.schema.json");
}
