using Reports.Engine.Diagnostics;
using Reports.Templates.Entry;
using Reports.Templates.Facts;
using Reports.Templates.Reading;
using Reports.Templates.Workbooks;

namespace Reports.Templates.Tests.Entry;

/// <summary>Whatever the schema has can be entered, and at one place only.</summary>
public sealed class EntryLayoutTests
{
    static readonly EntryLayout Layout = EntryLayout.Load(Repository.Catalogue, new());

    [Fact]
    public void Every_leaf_of_the_schema_stands_in_it_once()
    {
        var laidOut = Layout.Sheets.SelectMany(Leaves).ToList();
        var leaves = Leaves(typeof(BranchYear), "").ToList();
        leaves.Except(laidOut).Should().BeEmpty();
        laidOut.Except(leaves).Should().BeEmpty();
        laidOut.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Its_file_is_read_without_a_finding()
    {
        var problems = new DiagnosticBag();
        EntryLayout.Load(Repository.Catalogue, problems).Steps.Should().HaveCountGreaterThan(5);
        problems.Should().BeEmpty();
    }

    [Fact]
    public void No_sheet_has_two_fields_of_one_key_or_two_columns_of_one_header()
    {
        foreach (var plan in WorkbookPlan.Of(Repository.Catalogue, new()).Sheets)
        {
            plan.Slots.Select(slot => slot.Key).Should().OnlyHaveUniqueItems();
            if (plan.Tables.Count > 0)
                plan.Slots.Select(slot => slot.Label).Should().OnlyHaveUniqueItems(plan.Sheet.Title);
        }
    }

    [Fact]
    public void Names_of_sheets_are_names_that_Excel_takes() =>
        Layout.Sheets.Select(sheet => sheet.Title).Should().OnlyHaveUniqueItems().And.OnlyContain(title => title.Length <= 31 && !title.Any(letter => "[]:*?/\\".Contains(letter)));

    static IEnumerable<string> Leaves(EntrySheet sheet)
    {
        var above = sheet.Records is null ? "" : sheet.Records + "[].";
        foreach (var group in sheet.Groups)
        {
            foreach (var leaf in group.Fields.SelectMany(field => Inline(group.Details, field)))
                yield return $"{above}{(group.Of is null ? "" : group.Of + ".")}{leaf}";
        }

        foreach (var leaf in sheet.Tables.SelectMany(table => sheet.Fields.SelectMany(field => Inline(sheet.Details, field).Select(path => $"{table.Path}[].{path}"))).Concat(sheet.Rest))
            yield return leaf;
    }

    static IEnumerable<string> Inline(IReadOnlyList<EntryDetail> details, string field) =>
        details.FirstOrDefault(detail => detail.Path == field) is { Inline.Count: > 0 } detail ? detail.Inline.Select(key => $"{field}[].{key}") : [field];

    static IEnumerable<string> Leaves(Type record, string above) => Model.Of(record).Members.SelectMany(member => Leaves(member, above + member.Key));

    static IEnumerable<string> Leaves(ModelMember member, string path)
    {
        if (Templates.Reading.Leaves.For(member.Kind) is not null || member.Kind.IsEnum)
            return [path];
        var model = Model.Of(member.Kind);
        return model.Kind switch
        {
            ModelKind.Record => Leaves(member.Kind, path + "."),
            ModelKind.List when model.Element != typeof(string) => Leaves(model.Element!, path + "[]."),
            _ => [path],
        };
    }
}
