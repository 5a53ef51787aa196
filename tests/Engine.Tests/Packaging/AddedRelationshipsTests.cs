using System.Text;
using Reports.Engine.Packaging;

namespace Reports.Engine.Tests.Packaging;

/// <summary>A target is an address, whoever writes it.</summary>
public sealed class AddedRelationshipsTests
{
    [Fact]
    public void What_a_name_may_hold_and_an_address_may_not_is_encoded()
    {
        var added = new AddedRelationships();
        added.ToPart("image", "word/media/ảnh 1.png").Should().Be("rId1");
        Encoding.UTF8.GetString(added.Bytes()).Should().Contain("Target=\"/word/media/%E1%BA%A3nh%201.png\"");
        Encoding.UTF8.GetString(added.With(null)).Should().Contain("Target=\"/word/media/%E1%BA%A3nh%201.png\"");
    }

    [Fact]
    public void One_target_has_one_id()
    {
        var added = new AddedRelationships();
        added.ToAddress("http://a.vn/").Should().Be(added.ToAddress("http://a.vn/"));
        added.Count.Should().Be(1);
    }
}
