using Reports.Engine.Vietnamese;

namespace Reports.Engine.Tests.Vietnamese;

public sealed class SpellingTests
{
    const string Vowels =
        "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ" +
        "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬEÈẺẼÉẸÊỀỂỄẾỆIÌỈĨÍỊOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢUÙỦŨÚỤƯỪỬỮỨỰYỲỶỸÝỴ";

    // The marks of a letter in the order of the tones; the shape mark of ă, â, ê, ô, ơ, ư goes first or second.
    static readonly string[] ToneMarks = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];

    static readonly Dictionary<char, string> Shapes = new()
    {
        ['ă'] = "a\u0306", ['â'] = "a\u0302", ['ê'] = "e\u0302", ['ô'] = "o\u0302", ['ơ'] = "o\u031B", ['ư'] = "u\u031B",
        ['Ă'] = "A\u0306", ['Â'] = "A\u0302", ['Ê'] = "E\u0302", ['Ô'] = "O\u0302", ['Ơ'] = "O\u031B", ['Ư'] = "U\u031B",
    };

    [Fact]
    public void Every_vietnamese_letter_composes_from_every_way_of_typing_it()
    {
        for (var i = 0; i < Vowels.Length; i++)
        {
            var letter = Vowels[i / 6 * 6];
            var tone = ToneMarks[i % 6];
            var expected = Vowels[i].ToString();
            Spelling.Normalize(letter + tone).Should().Be(expected);
            if (!Shapes.TryGetValue(letter, out var apart))
                continue;
            Spelling.Normalize(apart + tone).Should().Be(expected);
            // The dot below sorts before marks above, so both orders mean the same letter.
            if (tone == "\u0323" || apart[1] == '\u031B')
                Spelling.Normalize(apart[0] + tone + apart[1]).Should().Be(expected);
        }
    }

    [Fact]
    public void The_framework_alone_would_not_compose_without_ICU() =>
        "e\u0323\u0302".Normalize().Should().HaveLength(3, "this is why Spelling has its own table");

    [Theory]
    [InlineData("Nguye\u0302\u0303n Thi\u0323 Đ\u01B0\u0301c", "Nguyễn Thị Đức")]
    [InlineData("Mu\u0308ller, C\u0327a, a\u030Angstro\u0308m", "Müller, Ça, ångström")]
    [InlineData("q\u0301", "q\u0301")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("e\u0301\u0302", "é\u0302")]
    [InlineData("q\u0302\u0323", "q\u0323\u0302")]
    [InlineData("e\u030E\u0301", "e\u030E\u0301")]
    [InlineData("a\u0341", "á")]
    [InlineData("ế", "ế")]
    [InlineData("", "")]
    public void Normalizes(string text, string expected) => Spelling.Normalize(text).Should().Be(expected);

    [Fact]
    public void A_text_in_order_comes_back_as_the_same_instance()
    {
        var text = "Trường Tiểu học số 1";
        Spelling.Normalize(text).Should().BeSameAs(text);
    }

    [Theory]
    [InlineData("nguyễn văn an", "Nguyễn Văn An")]
    [InlineData("NGUYỄN ĐỨC ƯỚC", "Nguyễn Đức Ước")]
    [InlineData("ê-đê", "Ê-đê")]
    [InlineData("(ủy ban) “nhân dân”", "(Ủy Ban) “Nhân Dân”")]
    [InlineData("  hai  khoảng ", "  Hai  Khoảng ")]
    [InlineData("a\u0301nh", "Ánh")]
    [InlineData("9a đội 2b", "9a Đội 2b")]
    public void Title_case(string text, string expected) => Spelling.TitleCase(text).Should().Be(expected);

    [Theory]
    [InlineData("Đảng ủy", "ĐẢNG ỦY", "đảng ủy")]
    [InlineData("ươ\u0301c", "ƯỚC", "ước")]
    public void Upper_and_lower(string text, string upper, string lower)
    {
        Spelling.Upper(text).Should().Be(upper);
        Spelling.Lower(text).Should().Be(lower);
    }

    [Theory]
    [InlineData("Báo cáo kiểm điểm – năm 2025", "bao-cao-kiem-diem-nam-2025")]
    [InlineData("  Đặng   Thị ÁNH  ", "dang-thi-anh")]
    [InlineData("Nguye\u0302\u0303n", "nguyen")]
    [InlineData("---", "")]
    [InlineData("Müller & Söhne", "muller-sohne")]
    [InlineData("", "")]
    public void Slug(string text, string slug) => Spelling.Slug(text).Should().Be(slug);
}
