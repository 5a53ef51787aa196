using Reports.Engine.Data;
using Reports.Engine.Tests.Scripting;
using Scriban.Runtime;

namespace Reports.Engine.Tests.Data;

public sealed class DataObjectTests
{
    [Fact]
    public void Members_keep_their_order()
    {
        var members = new DataObject();
        for (var index = 20; index > 0; index--)
            members[$"m{index}"] = index;
        members.Remove("m10").Should().BeTrue();
        members["m10"] = 0;

        members.Names.Should().Equal(Enumerable.Range(1, 20).Reverse().Where(index => index != 10).Append(10).Select(index => $"m{index}"));
        members["m20"].Should().Be(Value.From(20));
        members["m10"].Should().Be(Value.From(0));
    }

    [Fact]
    public void Objects_that_share_their_names_do_not_disturb_each_other()
    {
        var first = new DataObject { ["a"] = 1, ["b"] = 2 };
        var second = first.Copy();
        second["c"] = 3;
        first["d"] = 4;
        first.Remove("a");

        first.Names.Should().Equal("b", "d");
        second.Names.Should().Equal("a", "b", "c");
    }

    [Fact]
    public void A_copy_for_a_template_that_writes_keeps_what_is_shared_shared()
    {
        var inner = new DataObject { ["x"] = 1 };
        var data = new DataObject { ["a"] = inner, ["b"] = new DataArray([inner]) };

        TextTemplates.Rendered(TextTemplates.Compiled("{{ a.x = 2; b[0].x }}"), data, TextTemplates.Careful).Should().Be("2");

        inner["x"].Should().Be(Value.From(1));
    }

    [Fact]
    public void Scriban_reads_it_and_cannot_write()
    {
        IScriptObject members = new DataObject { ["a"] = 1 };

        members.TryGetValue(null, default, "a", out var value).Should().BeTrue();
        value.Should().Be(1);
        members.CanWrite("a").Should().BeFalse();
        members.TrySetValue(null, default, "a", 2, false).Should().BeFalse();
        ((IDictionary<string, object?>)members).Keys.Should().Equal("a");
    }
}
