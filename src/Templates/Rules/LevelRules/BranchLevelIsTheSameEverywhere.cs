using Reports.Engine.Diagnostics;
using Reports.Templates.Facts;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules.LevelRules;

sealed class BranchLevelIsTheSameEverywhere() : Rule("YEAR406", [Severity.Error, Severity.Warning], new(
    new("Mức xếp loại chi bộ giống nhau ở báo cáo, biên bản, tờ trình, bảng tổng hợp; quyết định khác thì cần xem lại.", "The branch has one level in report, minutes, submission and summary; another one in the decision is pointed out."),
    new("Hồ sơ có hai mức khác nhau bị trả lại.", "A dossier with two levels is sent back."),
    new("Biên bản ghi Hoàn thành tốt, tờ trình đề nghị Hoàn thành xuất sắc.", "The minutes say hoàn thành tốt, the submission hoàn thành xuất sắc."),
    "Đối chiếu hồ sơ (V4)."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var facts = year.Facts;
        (string Path, Mark? Mark, Severity Severity)[] levels =
        [
            ("$.meeting.level", facts.Meeting?.Level, Severity.Error),
            ("$.review.proposed_level", facts.Review?.ProposedLevel, Severity.Error),
            ("$.proposal.level", facts.Proposal?.Level, Severity.Error),
            ("$.summary.level", facts.Summary?.Level, Severity.Error),
            ("$.decision.level", facts.Decision?.Level, Severity.Warning),
        ];
        var stated = levels.Where(level => year.Code(level.Mark?.Word) is not null).ToList();
        return stated.Skip(1).Where(level => level.Mark!.Word != stated[0].Mark!.Word).Select(level => Breach(
            year, level.Path, level.Mark!.Word!, stated[0].Mark!.Word!,
            new($"Ở đây ghi «{level.Mark.Word}», ở «{FactNames.Trail(stated[0].Path).Vietnamese}» ghi «{stated[0].Mark!.Word}».", $"«{level.Mark.Word}» here, «{stated[0].Mark!.Word}» at «{FactNames.Trail(stated[0].Path).English}»."),
            new("Sửa cho các văn bản ghi cùng một mức.", "Make the papers give one level."), level.Severity));
    }
}
