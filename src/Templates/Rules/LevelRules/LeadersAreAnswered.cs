using Reports.Templates.Editions;
using Reports.Templates.Figures;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules.LevelRules;

sealed class LeadersAreAnswered() : Rule("YEAR415", [Severity.Note], new(
    new("Đảng viên có chức vụ thì ghi rõ có giữ chức vụ lãnh đạo, quản lý hay không.", "Of a member with a post it is said whether he is a leader."),
    new("Câu trả lời chọn mẫu kiểm điểm: Mẫu 2A hay 2B (năm 2023: 02B hay 02A). Chưa trả lời thì mẫu được chọn theo chức vụ.", "The answer chooses the form: 2A or 2B (in 2023 02B or 02A). Without one the post chooses it."),
    new("Chức vụ «Phó hiệu trưởng», chưa ghi giữ chức vụ lãnh đạo, quản lý.", "The post is «Phó hiệu trưởng», and nothing says whether that is a leader."),
    "Hướng dẫn 43-HD/BTCTW, mục 2.1 b; Hướng dẫn 25-HD/BTCTW."))
{
    static readonly Sentence Leader = FactNames.Field<Member>(nameof(Member.Leader));

    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from member in year.Members
        where member.Facts.Leader != true && member.Facts.Outside != true && year.Edition.MemberForms.Any(form => form.Serves == FormAudience.Leader)
        // Of the head of a group nothing says whether he is a leader: any answer is right, none is not.
        let post = Standing.LeaderPost(member.Facts, year.Edition) ?? (member.Facts.Leader is null ? Standing.OpenPost(member.Facts, year.Edition) : null)
        where post is not null
        select Breach(
            year, $"{member.Path}.posts", post, "leader",
            member.Facts.Leader is null
                ? new($"{member.Label} có chức vụ «{post}» nên dùng {member.Figure.FormCode}; chưa có câu trả lời có giữ chức vụ lãnh đạo, quản lý hay không.",
                    $"{member.Facts.Name} has the post «{post}» and therefore gets {member.Figure.FormCode}; nothing says whether that is a leader.")
                : new($"{member.Label} có chức vụ «{post}» nhưng trả lời là không giữ chức vụ lãnh đạo, quản lý nên dùng {member.Figure.FormCode}.",
                    $"{member.Facts.Name} has the post «{post}» but is answered to be no leader and therefore gets {member.Figure.FormCode}."),
            new($"Trả lời ở mục {Leader.Vietnamese} của đảng viên này: true (có) hoặc false (không).", $"Answer {Leader.English} for this member: true or false."));
}
