using Reports.Templates.Entry;
using Reports.Templates.Facts;
using Reports.Templates.Json;
using Reports.Templates.Reading;
using Reports.Templates.Workbooks;

namespace Reports.Studio.Workspace;

/// <summary>An item of a list that nobody has filled in yet: a «…» in its first field, by which readers know it as one.</summary>
static class NewItem
{
    /// <summary>What is typed comes from no file.</summary>
    public static DataSource Source { get; } = new SheetSource("");

    public static Node Of(SheetPlan sheet, string list)
    {
        var model = Model.Of(EntryField.TypeAt(typeof(BranchYear), list + "[]"));
        var member = model.Required.FirstOrDefault(member => member.Kind == typeof(string)) ?? model.Members.First(member => sheet[member.Key] is not null || model.Members.Count == 1);
        return Of(member);
    }

    /// <summary>The same for the type of the items.</summary>
    public static Node Of(Type item)
    {
        var model = Model.Of(item);
        return Of(model.Required.FirstOrDefault(member => member.Kind == typeof(string)) ?? model.Members[0]);
    }

    static Node Of(ModelMember member)
    {
        var place = new Node(NodeKind.Text, Source, 0, NodePath.Root) { Text = $"«{member.Name.Vietnamese}»" };
        return new(NodeKind.Object, Source, 0, NodePath.Root) { Members = [new(member.Key, 0, place)] };
    }
}
