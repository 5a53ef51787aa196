using System.Security.Cryptography;
using Reports.Engine.Data;
using Reports.Templates.Editions;
using Reports.Templates.Reading;
using Reports.Templates.Rules;
using Reports.Templates.Workbooks;

namespace Reports.Studio.Fields;

/// <summary>A year as it stands now: read, checked.</summary>
/// <param name="Revision">The hash of its text.</param>
/// <param name="Text">Its text, in UTF-8 without a byte order mark.</param>
/// <param name="Context">For which school and year its fields are asked.</param>
sealed record YearNow(string Revision, byte[] Text, YearFile Year, WritingContext Context, IReadOnlyList<Finding> Findings)
{
    public static YearNow Of(byte[] bytes, string name, Catalogue catalogue, WorkbookPlan plan)
    {
        var text = TextBytes.ToUtf8(bytes).ToArray();
        var year = YearFile.Read(text, name, isText: false);
        var edition = year.IsReadable ? catalogue.Choose(year, out _) : null;
        IReadOnlyList<Finding> findings = year.IsReadable ? RuleBook.Check(year, catalogue) : [.. year.Diagnostics.Select(problem => new Finding(problem, "", "", ""))];
        return new(RevisionOf(text), text, year, WritingContext.Of(year, edition, plan.Words), findings);
    }

    public static string RevisionOf(ReadOnlySpan<byte> text) => Convert.ToHexStringLower(SHA256.HashData(text))[..16];
}
