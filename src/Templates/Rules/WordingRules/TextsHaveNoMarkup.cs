using Reports.Engine.Diagnostics;
using Reports.Templates.Json;
using Reports.Templates.Language;

namespace Reports.Templates.Rules.WordingRules;

/// <summary>No text carries leftovers of a web page.</summary>
sealed class TextsHaveNoMarkup : SlipRule
{
    public override string Code => "YEAR117";

    public override RuleText Text => new(
        new("Câu chữ không còn mã của trang web (HTML, CSS) hay ký tự ẩn.", "No text carries leftovers of HTML or CSS, or invisible characters."),
        new("Chép từ trang web hoặc thư điện tử thì mã đi theo và in ra giấy.", "What is copied from a web page or mail brings its markup along, and it is printed."),
        new("«&nbsp;», «<br>», «text-align».", "«&nbsp;», «<br>», «text-align»."),
        "Văn bản in ra chỉ có chữ.");

    protected override Sentence Fault => new("Còn sót mã trang web {0}", "Markup of a web page is left: {0}");

    protected override IEnumerable<(Node Text, Slip Slip)> Slips(CheckedYear year) =>
        from text in year.Texts
        let slip = Markup.Of(text.Text)
        where slip is not null
        select (text, slip.Value);
}
