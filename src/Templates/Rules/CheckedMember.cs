using Reports.Templates.Facts;
using Reports.Templates.Figures;

namespace Reports.Templates.Rules;

/// <summary>A member with the path that leads to him.</summary>
sealed record CheckedMember(string Path, Member Facts, MemberFigure Figure)
{
    /// <summary>«đồng chí Nguyễn Văn A».</summary>
    public string Label => $"đồng chí {Facts.Name}";
}
