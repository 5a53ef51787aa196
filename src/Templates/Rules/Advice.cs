using Reports.Engine.Diagnostics;
using Reports.Templates.Facts;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules;

/// <summary>What many rules advise.</summary>
static class Advice
{
    /// <summary>To accept a finding, as a part of a sentence that goes on with the reason.</summary>
    public static Sentence Acknowledge { get; } = Acknowledging();

    /// <summary>To fill in a field.</summary>
    public static Sentence FillIn<T>(string member)
    {
        var field = FactNames.Field<T>(member);
        return new($"Điền mục {field.Vietnamese}.", $"Fill in {field.English}.");
    }

    static Sentence Acknowledging()
    {
        var field = FactNames.Field<BranchYear>(nameof(BranchYear.Acknowledged));
        return new($"ghi nhận phát hiện này ở mục {field.Vietnamese}", $"acknowledge this finding under {field.English}");
    }
}
