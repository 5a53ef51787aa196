using System.Text.RegularExpressions;

namespace Reports.Templates.Rules.WordingRules;

sealed partial class ProseAgreesWithTables() : Rule("YEAR120", [Severity.Note], new(
    new("Con số nêu trong câu chữ khớp với bảng số liệu, danh sách.", "Numbers in prose are those of the tables and lists."),
    new("Cùng một con số ghi hai nơi mà khác nhau thì người đọc không biết tin số nào.", "Of two figures for one thing nobody knows which to believe."),
    new("«Toàn trường có 630 học sinh», bảng huy động có 622.", "«Toàn trường có 630 học sinh», 622 in the enrolment table."),
    "Đối chiếu hồ sơ."))
{
    const string Number = @"(?<number>\d{1,3}(?:\.\d{3})|\d{1,5})";

    const string Nouns = "cán bộ, giáo viên, nhân viên|cán bộ, giáo viên và nhân viên|cán bộ giáo viên nhân viên|CB, GV, NV|CBGVNV|học sinh|trẻ|cháu|lớp|đảng viên chính thức|đảng viên dự bị|đảng viên|cán bộ quản lý|giáo viên|nhân viên";

    // After a whole comes a pause or a division; «15 học sinh giỏi» and «05 lớp 9» are parts.
    const string Whole = @"(?=\s*(?:$|[.;:/)]|,(?!\s(?:giáo|nhân|đảng|quần|cán|đoàn|viên|học))|và\s\d|với\s|trong đó|(?:được\s)?(?:chia|biên chế|bố trí)|ở\s\d|thuộc\s\d|học tập|sinh hoạt))";

    const string Division = @",?\s(?:\()?(?:trong đó|bao gồm|gồm)(?:\scó)?:?\s";

    // Of a year to come, of one member's part, or not yet of anything: no count of this year.
    static readonly string[] Papers = ["$.review.", "$.meeting.", "$.resolution.", "$.proposal.", "$.summary."];

    static readonly string[] Plans = ["chỉ tiêu", "mục tiêu", "phấn đấu", "kế hoạch", "ít nhất", "dự kiến", "nhiệm kỳ", "sẽ ", "đề ra", "trở lên", "năm sau", "năm tới", "giai đoạn", "năm trước", "quý", "đợt", "học kỳ", "tháng", "so với"];

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var figures = new CountedFigures(year.Facts, year.Figures);
        foreach (var text in year.Prose.Select(prose => prose.Node).Where(node => node.Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0))
        {
            foreach (var (words, number, table) in Counts(text.Text, year.Facts.Year, figures))
            {
                var path = text.Path;
                if (!Papers.Any(paper => path.StartsWith(paper, StringComparison.Ordinal)) || path.StartsWith("$.review.directions", StringComparison.Ordinal))
                    break;
                yield return Breach(
                    text, words, string.Join(" / ", table),
                    new($"«{words}» khác số liệu đã ghi: {string.Join(", ", table)}.", $"«{words}» differs from the figures stated: {string.Join(", ", table)}."),
                    new($"Xem lại số {number}, hoặc sửa bảng số liệu.", $"Look at {number} again, or correct the table."));
            }
        }
    }

    static IEnumerable<OtherCount> Counts(string text, int year, CountedFigures figures)
    {
        // Nearly every text fails here, and much sooner than in the expression.
        var counts = text.Contains(" có ", StringComparison.Ordinal) || text.Contains("ổng số", StringComparison.Ordinal) || text.Contains("ổng cộng", StringComparison.Ordinal) || text.Contains(" lớp", StringComparison.Ordinal);
        var wholes = (counts ? Wholes().Matches(text) : Enumerable.Empty<Match>())
            .Concat(text.Contains("ình quân", StringComparison.Ordinal) ? Averages().Matches(text) : Enumerable.Empty<Match>())
            .DistinctBy(match => match.Groups["number"].Index);
        foreach (var match in wholes)
        {
            var number = Value(match);
            var level = match.Groups["level"];
            var table = level.Success ? figures.Prizes(level.Value) : figures.Of(Noun(match.Groups["noun"].Value, match.Groups["lead"].Value));
            // Fewer prizes may be those of one subject.
            if (level.Success && table.Count > 0 && number < table.Max())
                continue;
            if (table.Count > 0 && !table.Contains(number) && !IsPlanned(text, match, year))
                yield return new(match.Value.Trim(), number, table);
        }

        foreach (var part in counts ? Parts(text, year, figures) : [])
            yield return part;

        if (!text.Contains("ết nạp", StringComparison.Ordinal) || figures.Admitted is not { } admitted)
            yield break;
        foreach (Match match in Admissions().Matches(text))
        {
            // «kết nạp 02 học sinh» may be two of three.
            var part = match.Groups["part"].Success;
            var number = Value(match);
            if ((part ? number > admitted : number != admitted) && !IsPlanned(text, match, year))
                yield return new(match.Value, number, [admitted]);
        }
    }

    /// <summary>The parts of a whole that is the school's or the branch's: those of a team are other numbers.</summary>
    static IEnumerable<OtherCount> Parts(string text, int year, CountedFigures figures)
    {
        foreach (Match match in Divisions().Matches(text))
        {
            if (!figures.Of(match.Groups["noun"].Value).Contains(Value(match)) || IsPlanned(text, match, year))
                continue;
            foreach (var (part, kind) in match.Groups["part"].Captures.Zip(match.Groups["kind"].Captures))
            {
                var number = int.Parse(part.ValueSpan, CultureInfo.InvariantCulture);
                var table = figures.Of(kind.Value is "chính thức" or "dự bị" ? "đảng viên " + kind.Value : kind.Value);
                if (table.Count > 0 && !table.Contains(number))
                    yield return new($"{part.Value} {kind.Value}", number, table);
            }
        }
    }

    static string Noun(string noun, string lead) => noun.Length > 0 ? noun : lead;

    static int Value(Match match) => int.Parse(match.Groups["number"].Value.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    /// <summary>True when the sentence speaks of a plan, of a part of the year, or of another year.</summary>
    static bool IsPlanned(string text, Match match, int year)
    {
        var start = text.LastIndexOfAny(['.', ';'], match.Index) + 1;
        var end = text.IndexOfAny(['.', ';'], match.Index + match.Length) is var stop && stop < 0 ? text.Length : stop;
        var sentence = text[start..end];
        return Plans.Any(word => sentence.Contains(word, StringComparison.OrdinalIgnoreCase))
            || Years().Matches(sentence).Any(other => int.Parse(other.ValueSpan, CultureInfo.InvariantCulture) is var named && named != year && named != year - 1 && named != year + 1)
            || (sentence.Contains($"năm {year - 1}", StringComparison.Ordinal) && !sentence.Contains($"{year}", StringComparison.Ordinal));
    }

    [GeneratedRegex(
        @"(?:[Tt]oàn trường|[Nn]hà trường|[Tt]rường|[Cc]hi bộ|[Đđ]ơn vị)(?:\s(?:hiện nay|hiện đang|hiện|đang|đã))?\s(?:có|tổ chức|duy trì|biên chế|huy động|bố trí)\s(?:được\s|thành\s|đủ\s)?(?:tổng số\s|tổng cộng\s)?" + Number + @"\s(?<noun>" + Nouns + ")" + Whole
        + @"|[Tt]ổng số\s(?:" + Number + @"\s(?<noun>" + Nouns + ")" + Whole
        + @"|(?<lead>" + Nouns + @")(?:\s(?:toàn trường|của trường|hiện có|của chi bộ|trong chi bộ|đầu năm học|đầu năm|cuối năm học|cuối năm|năm nay))?\s?(?:là\s|:\s|có\s)?" + Number + @"(?:\s(?:người|đồng chí|em|học sinh|trẻ|lớp|đảng viên))?(?=\s*(?:$|[.;,/)]|trong đó)))"
        + "|" + Number + @"\s(?<noun>học sinh|trẻ)(?=\s?/\s?\d+\s(?:lớp|nhóm))"
        + @"|[Tt]ổng (?:số|cộng)\s(?:đạt\s|có\s)?" + Number + @"\sgiải\s(?<level>cấp (?:trường|cụm|xã|phường|thị trấn|huyện|quận|thị xã|tỉnh|thành phố|khu vực|quốc gia|quốc tế))(?=\s*(?:$|[.;,:)]|trong đó))"
        + @"|(?<=\d\slớp,?\s(?:với\s)?(?:tổng số\s)?)" + Number + @"\s(?<noun>học sinh|trẻ)" + Whole)]
    private static partial Regex Wholes();

    // «18 lớp, bình quân 34,6 em/lớp», «bình quân 34,6 em/lớp (18 lớp)».
    [GeneratedRegex(
        Number + @"\s(?<noun>lớp)(?=[,;]?\s\(?[Bb]ình quân)"
        + @"|(?<=[Bb]ình quân\s[\d,]{1,5}\s(?:học sinh|em|trẻ|HS)\s?/\s?(?:01\s)?lớp,?\s\(?(?:tổng số\s)?)" + Number + @"\s(?<noun>lớp)(?=\s?[).;,]|$)")]
    private static partial Regex Averages();

    // Every part is a whole group: «05 giáo viên nữ» ends the match, and nothing is said.
    [GeneratedRegex(
        Number + @"\s(?:(?<noun>cán bộ, giáo viên, nhân viên|cán bộ, giáo viên và nhân viên|CB, GV, NV|CBGVNV)" + Division + @"(?<part>\d+)\s(?<kind>cán bộ quản lý|giáo viên|nhân viên)(?:(?:,|;|\svà)\s(?<part>\d+)\s(?<kind>cán bộ quản lý|giáo viên|nhân viên))*"
        + @"|(?<noun>đảng viên)" + Division + @"(?<part>\d+)\s(?:đảng viên\s)?(?<kind>chính thức|dự bị)(?:(?:,|;|\svà)\s(?<part>\d+)\s(?:đảng viên\s)?(?<kind>chính thức|dự bị))*)(?=\s*(?:$|[.;)]))")]
    private static partial Regex Divisions();

    [GeneratedRegex(@"[Kk]ết nạp(?:\s(?:được|mới|thêm|vào Đảng))*\s" + Number + @"\s(?:(?:đồng chí|quần chúng|đảng viên|người|đ/c)|(?<part>học sinh|giáo viên|nhân viên|đoàn viên|em))")]
    private static partial Regex Admissions();

    [GeneratedRegex(@"\b20\d\d\b")]
    private static partial Regex Years();

    /// <summary>A number in a sentence that is none of those in the tables.</summary>
    sealed record OtherCount(string Words, int Number, IReadOnlyList<int> Table);
}
