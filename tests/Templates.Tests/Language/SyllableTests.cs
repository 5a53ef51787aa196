using Reports.Templates.Language;

namespace Reports.Templates.Tests.Language;

/// <summary>What Vietnamese can spell, by onset, rime and tone.</summary>
public sealed class SyllableTests
{
    static readonly Lexicon Lexicon = Repository.Catalogue.Lexicon;

    [Theory]
    [InlineData("nghiêng khuỷu huỳnh quýt quyền quốc quá quờ gì gìn giêng giết giỏi gia già giữa giúp ghế kỷ kỉ lý quý quí uỷ ủy hoà hòa khoẻ khỏe thuở khuya ngoằn xoong ươm yếu yên ỉa ướt ngoáy khoeo")]
    [InlineData("đảng viên chi bộ trách nhiệm nghị quyết xuất sắc khuyết điểm phê bình khuyến khích thuyết trình nguyên tắc ngoại khóa chuyên đề hướng nghiệp")]
    public void Legal(string syllables) =>
        syllables.Split(' ').Where(syllable => !Lexicon.Of(syllable).Legal).Should().BeEmpty();

    [Theory]
    [InlineData("ngiêm nghành nghà gế ghà cế kăn kông qáu qúa qoc thươ chiê luô hoc tap cac bêt thiêt dươ̂ng họat tóan đuợc hướg khaii zui fải wua jì")]
    [InlineData("pát́ mòa boá phuỷn iên iêu yn byt truyêền đđảng nghh uô ưă")]
    public void Illegal(string syllables) =>
        syllables.Split(' ').Where(syllable => Lexicon.Of(syllable).Legal).Should().BeEmpty();

    [Fact]
    public void Two_ways_to_place_a_tone_are_one_syllable() =>
        new[] { ("hoà", "hòa"), ("uỷ", "ủy"), ("kỉ", "kỷ"), ("quí", "quý"), ("khoẻ", "khỏe") }.Should().OnlyContain(pair => Lexicon.Of(pair.Item1) == Lexicon.Of(pair.Item2));

    [Fact]
    public void A_word_of_two_syllables_is_one_in_small_letters_and_makes_no_other()
    {
        Lexicon.Of("bác").Makes(Lexicon.Of("hồ")).Should().BeTrue();
        Lexicon.Of("hồ").Makes(Lexicon.Of("chí")).Should().BeTrue();
        Lexicon.Of("bác").Makes(Lexicon.Of("zui")).Should().BeFalse();
        Lexicon.Of("hồ").Makes(Lexicon.Of("gế")).Should().BeFalse();
    }

    [Theory]
    [InlineData("Các nhân viên, các nhân tố mới, cá nhân tiêu biểu.")]
    [InlineData("Chị em chỉ bàn việc chung; học sinh giới thiệu quê mình.")]
    [InlineData("Giáo viên giao viên phấn cho em, bộ môn có các bộ hồ sơ.")]
    public void A_word_that_stands_well_is_left_alone(string text) =>
        PhraseSlips.Of(new(text, Lexicon)).Should().BeEmpty();

    [Theory]
    [InlineData("Còn sai xót trong hồ sơ.", "sai sót")]
    [InlineData("Kinh phí sửa chửa nhà vệ sinh.", "sửa chữa")]
    [InlineData("Các đồng trí trong chi ủy.", "đồng chí")]
    [InlineData("Ý thức cũa học sinh.", "của")]
    [InlineData("Họp ban thường suyên.", "thường xuyên")]
    [InlineData("Đã có chuyển biển tốt.", "chuyển biến")]
    public void What_is_spoken_alike_is_taken_for_the_word(string text, string word) =>
        PhraseSlips.Of(new(text, Lexicon)).Select(slip => slip.Meant).Should().Equal(word);

    [Theory]
    [InlineData("Chi bộ giám sat hai đảng viên.", "giám sát")]
    public void A_foreign_word_beside_half_a_phrase_of_the_field_lacks_its_mark(string text, string phrase) =>
        SpellingSlips.Of(new(text, Lexicon)).Select(slip => slip.Meant).Should().Equal(phrase);

    [Theory]
    [InlineData("Học sinh luyện thi sat và ielts qua zalo.")]
    [InlineData("Sáng thứ tư, mười lăm em ra bãi cát, nhặt vỏ sò, thứ tự rõ ràng.")]
    public void A_word_that_only_sounds_alike_is_left_alone(string text) =>
        PhraseSlips.Of(new(text, Lexicon)).Concat(SpellingSlips.Of(new(text, Lexicon))).Should().BeEmpty();

    [Theory]
    [InlineData("Cả nhân chịu trách nhiệm.", "cá nhân")]
    [InlineData("Nêu cao năng lực lãnh đạo và sức chiên đấu.", "năng lực lãnh đạo và sức chiến đấu")]
    [InlineData("Học sinh đạt thành tịch cao.", "thành tích")]
    public void A_near_hit_proposes_the_phrase(string text, string phrase) =>
        PhraseSlips.Of(new(text, Lexicon)).Select(slip => slip.Meant).Should().Equal(phrase);
}
