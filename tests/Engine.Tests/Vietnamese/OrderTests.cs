using Reports.Engine.Vietnamese;

namespace Reports.Engine.Tests.Vietnamese;

public sealed class OrderTests
{
    [Theory]
    [InlineData("a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ b c d đ e è ê ề g h i k l m n o ô ơ p q r s t u ư v x y")]
    [InlineData("an àn ản ãn án ạn anh ăn ân")]
    [InlineData("da đa")]
    [InlineData("- 1 9 a")]
    [InlineData("thu thư thừ")]
    [InlineData("u ü ư")]
    public void Words_stand_in_the_order_of_the_dictionary(string words)
    {
        var expected = words.Split(' ');
        expected.Reverse().Order(DictionaryOrder.Instance).Should().Equal(expected);
    }

    [Fact]
    public void A_whole_syllable_counts_before_the_next_one()
    {
        string[] expected = ["an bình", "an phú", "án ba", "anh"];
        expected.Reverse().Order(DictionaryOrder.Instance).Should().Equal(expected);
    }

    [Fact]
    public void Names_stand_by_given_name_then_family_then_middle()
    {
        string[] expected =
        [
            "Lê Thị An",
            "Trần Văn An",
            "Bùi Thị Ánh",
            "Nguyễn Bình",
            "Nguyễn Thị Bình",
            "Nguyễn Văn Bình",
            "Phạm Thị Bình",
            "Đặng Văn Dũng",
            "Cao Văn Đức",
            "Lò Thị Ơn",
            "Vàng A Ư",
        ];
        expected.Reverse().Order(NameOrder.Instance).Should().Equal(expected);
    }

    [Fact]
    public void Names_typed_apart_stand_beside_the_same_names_typed_together()
    {
        string[] names = ["Lê Thị Ánh", "Le\u0302 Thi\u0323 A\u0301nh"];
        NameOrder.Instance.Compare(names[0], names[1]).Should().NotBe(0, "texts that differ never compare equal");
        string[] three = [names[1], "Lê Thị Án", names[0], "Lê Thị Ạn"];
        three.Order(NameOrder.Instance).Take(2).Should().Equal("Lê Thị Án", "Lê Thị Ạn");
    }

    [Fact]
    public void Missing_names_stand_last() =>
        NameOrder.Instance.Compare(null, "Lê Văn An").Should().BePositive();
}
