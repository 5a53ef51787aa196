using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Tests.Scripting.Values;

public sealed class ScriptObjectTests
{
    [Fact]
    public void Members_keep_their_order()
    {
        var members = new ScriptObject();
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
        var first = new ScriptObject { ["a"] = 1, ["b"] = 2 };
        var second = first.Copy();
        second["c"] = 3;
        first["d"] = 4;
        first.Remove("a");

        first.Names.Should().Equal("b", "d");
        second.Names.Should().Equal("a", "b", "c");
    }

    [Fact]
    public void A_deep_copy_keeps_what_is_shared_shared()
    {
        var inner = new ScriptObject { ["x"] = 1 };
        var copy = new ScriptObject { ["a"] = inner, ["b"] = new ScriptArray([inner]) }.DeepCopy();
        copy["a"].AsObject()!["x"] = 2;

        inner["x"].Should().Be(Value.From(1));
        copy["b"].AsArray()![0].AsObject().Should().BeSameAs(copy["a"].AsObject());
    }

    [Fact]
    public void Read_only_members_refuse()
    {
        var members = new ScriptObject { ["a"] = 1 };
        members.SetReadOnly("a", true);

        members.TrySet("a", 2).Should().BeFalse();
        members.TrySet("b", 2).Should().BeTrue();
        members.Copy().TrySet("a", 2).Should().BeFalse();
        ScriptObject.Empty.TrySet("a", 1).Should().BeFalse();
    }
}
