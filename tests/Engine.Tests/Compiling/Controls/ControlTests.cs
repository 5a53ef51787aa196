using Reports.Engine.Diagnostics;
using System.Xml.Linq;
using Reports.Engine.Scripting;
using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Compiling.Controls;

public sealed class ControlTests
{
    const string Data = """{"a":{"yes":true,"no":false,"text":"x"},"yes":true,"day":"2026-03-05","level":"T","n":"An","items":[{"v":true},{"v":false}]}""";

    [Theory]
    [InlineData("{{ a.yes }}", "0", "1 ☒")]
    [InlineData("{{ a.text == 'y' }}", "1", "0 ☐")]
    [InlineData("a.yes", "0", "1 ☒")]
    [InlineData("a.no", "1", "0 ☐")]
    [InlineData("yes", "0", "1 ☒")]
    [InlineData("a.missing", "0", "0 ☐")]
    [InlineData("a.missing", "1", "1 ☒")]
    [InlineData("a.text", "1", "1 ☒")]
    [InlineData("goog_rdk_12", "0", "0 ☐")]
    [InlineData("Ô thứ nhất", "1", "1 ☒")]
    [InlineData("level == 'T'", "0", "1 ☒")]
    [InlineData("level == “T”", "0", "1 ☒")]
    [InlineData("level == 'K'", "1", "0 ☐")]
    [InlineData("items.size >= 2", "0", "1 ☒")]
    [InlineData("!a.no", "0", "1 ☒")]
    [InlineData("(yes &amp;&amp; a.no) || a.yes", "0", "1 ☒")]
    [InlineData("yes != yes", "1", "0 ☐")]
    [InlineData("n - a", "1", "1 ☒")]
    [InlineData("Box 3/4", "1", "1 ☒")]
    [InlineData("Đúng!", "1", "1 ☒")]
    [InlineData("level = 'K'", "1", "1 ☒")]
    public void R37_A_check_box_follows_its_condition_or_path(string tag, string own, string expected)
    {
        var file = RenderedFile.Of(WordFile.Of($"<w:p>{Box(tag, own)}</w:p>"), Data);
        State(file.Body.Descendants(W.ContentControl).Single()).Should().Be(expected);
    }

    [Fact]
    public void R37_A_condition_without_braces_leaves_the_file_and_tells_its_mistakes()
    {
        var body = RenderedFile.Of(WordFile.Of($"<w:p>{Box("level == 'T'", "0")}</w:p>"), Data).Body;
        body.Descendants(W.Main + "tag").Should().BeEmpty();

        var strict = RenderSettings.Lenient with { MissingNames = MissingNames.Error };
        RenderedFile.ErrorsOf(WordFile.Of($"<w:p>{Box("mising == 'T'", "0")}</w:p>"), Data, render: strict)
            .Should().OnlyContain(error => error.Message.English.Contains("mising")).And.NotBeEmpty();
    }

    [Fact]
    public void R37_Plain_paths_are_looked_up_quietly()
    {
        var strict = RenderSettings.Lenient with { MissingNames = MissingNames.Error };
        RenderedFile.Of(WordFile.Of($"<w:p>{Box("a.missing", "0")}</w:p>"), Data, render: strict).Text.Should().Be("☐");
    }

    [Fact]
    public void R37_Check_boxes_in_a_loop_keep_distinct_ids()
    {
        var file = RenderedFile.Of(WordFile.Of($"<w:p><w:r><w:t>{{{{ for i in items }}}}</w:t></w:r>{Box("i.v", "0")}<w:r><w:t>{{{{ end }}}}</w:t></w:r></w:p>"), Data);
        file.Body.Descendants(W.ContentControl).Select(State).Should().Equal("1 ☒", "0 ☐");
        file.Body.Descendants(W.Id).Select(e => (string?)e.Attribute(W.Value)).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("{{ for i in items }}", "", "", "{{ end }}")]
    [InlineData("", "{{ for i in items }}", "{{ end }}", "")]
    public void R39_Loops_stand_around_and_inside_of_repeating_sections(string before, string first, string last, string behind)
    {
        static string Lines(params string[] lines) => string.Concat(lines.Where(line => line != "").Select(line => $"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>"));
        var item = $"<w:sdt><w:sdtPr><w:id w:val=\"8\"/><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>{Lines(first, "{{ i.v }}", last)}</w:sdtContent></w:sdt>";
        var section = $"<w:sdt><w:sdtPr><w:id w:val=\"7\"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>{item}</w:sdtContent></w:sdt>";

        RenderedFile.Of(WordFile.Of(Lines(before) + section + Lines(behind)), Data).Text.Should().Be("true\nfalse");
    }

    [Theory]
    [InlineData("<w:sdt><w:sdtContent><w:p><w:r><w:t>{{ if false }}</w:t></w:r></w:p><w:p><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>{{ end }}</w:t></w:r></w:p></w:sdtContent></w:sdt><w:p/>")]
    [InlineData("<w:p><w:sdt><w:sdtContent><w:r><w:t>{{ if false }}</w:t></w:r><w:r><w:t>a</w:t></w:r><w:r><w:t>{{ end }}</w:t></w:r></w:sdtContent></w:sdt></w:p>")]
    public void A_control_whose_content_is_left_out_is_not_empty(string body) =>
        RenderedFile.Of(WordFile.Of(body), Data).Text.Trim().Should().BeEmpty();

    [Fact]
    public void R37_A_sign_of_a_symbol_font_follows_too()
    {
        var box = Box("{{ a.yes }}", "0")
            .Replace("<w14:checked ", "<w14:checked w14:val=\"0\"/><w14:checkedState w14:val=\"00FE\" w14:font=\"Wingdings\"/><w14:uncheckedState w14:val=\"00A8\" w14:font=\"Wingdings\"/><x ")
            .Replace("<w:t>☐</w:t>", "<w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/>");
        box = System.Text.RegularExpressions.Regex.Replace(box, "<x [^>]*/>", "");
        RenderedFile.Of(WordFile.Of($"<w:p>{box}</w:p>"), Data).Body.Descendants(W.Main + "sym").Single()
            .Attribute(W.Main + "char")!.Value.Should().Be("F0FE");
    }

    [Theory]
    [InlineData("<w:name w:val=\"{{ yes }}\"/>", "", "1")]
    [InlineData("<w:name w:val=\"Check1\"/><w:helpText w:type=\"text\" w:val=\"{{ a.no }}\"/>", "<w:checked/>", "0")]
    [InlineData("<w:name w:val=\"Check1\"/><w:statusText w:type=\"text\" w:val=\"{{ a.text == 'x' }}\"/>", "<w:checked w:val=\"0\"/>", "1")]
    [InlineData("<w:name w:val=\"Check1\"/>", "<w:checked w:val=\"1\"/>", "1")]
    public void R37_A_check_box_of_an_old_form_follows_its_condition(string names, string state, string expected)
    {
        var field = names.Contains("helpText") || names.Contains("statusText")
            ? names.Replace("<w:helpText", "<w:enabled/><w:helpText").Replace("<w:statusText", "<w:enabled/><w:statusText")
            : names + "<w:enabled/>";
        var file = RenderedFile.Of(WordFile.Of(
            $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>{field}<w:checkBox><w:sizeAuto/><w:default w:val=\"0\"/>{state}</w:checkBox></w:ffData></w:fldChar></w:r>"
            + "<w:r><w:instrText xml:space=\"preserve\"> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"), Data);
        file.Body.Descendants(W.Main + "checked").Single().Attribute(W.Value)!.Value.Should().Be(expected);
        file.Body.ToString().Should().NotContain("{{");
    }

    [Theory]
    [InlineData("<w:text/>", "{{ n }}", "An")]
    [InlineData("<w:text/>", "{{ missing }}", "")]
    [InlineData("<w:dropDownList w:lastValue=\"K\"><w:listItem w:displayText=\"Khá\" w:value=\"K\"/><w:listItem w:displayText=\"Tốt\" w:value=\"T\"/></w:dropDownList>", "{{ level }}", "Tốt")]
    [InlineData("<w:dropDownList><w:listItem w:displayText=\"Khá\" w:value=\"K\"/></w:dropDownList>", "{{ 'Khá' }}", "Khá")]
    [InlineData("<w:comboBox><w:listItem w:displayText=\"Khá\" w:value=\"K\"/></w:comboBox>", "{{ n }}", "An")]
    [InlineData("<w:date w:fullDate=\"2020-01-01T00:00:00Z\"><w:dateFormat w:val=\"dd/MM/yyyy\"/><w:lid w:val=\"vi-VN\"/></w:date>", "{{ day }}", "05/03/2026")]
    [InlineData("<w:date><w:dateFormat w:val=\"'ngày' dd 'tháng' MM 'năm' yyyy\"/></w:date>", "{{ day }}", "ngày 05 tháng 03 năm 2026")]
    [InlineData("<w:date><w:dateFormat w:val=\"dd/MM/yyyy\"/></w:date>", "{{ n }}", "An")]
    public void R39_A_control_takes_the_value_of_its_tag(string kind, string tag, string expected)
    {
        var control = $"<w:sdt><w:sdtPr><w:alias w:val=\"Tên\"/><w:tag w:val=\"{tag}\"/><w:id w:val=\"5\"/><w:showingPlcHdr/>{kind}</w:sdtPr>"
            + "<w:sdtContent><w:r><w:rPr><w:rStyle w:val=\"Strong\"/><w:b/></w:rPr><w:t>Bấm để </w:t></w:r><w:r><w:t>nhập</w:t></w:r></w:sdtContent></w:sdt>";
        var file = RenderedFile.Of(WordFile.Of($"<w:p><w:r><w:t xml:space=\"preserve\">Trước </w:t></w:r>{control}</w:p>"), Data);
        file.Text.Should().Be("Trước " + expected);
        file.Body.ToString().Should().NotContain("{{").And.NotContain("showingPlcHdr").And.NotContain("Strong");
        file.Body.Descendants(W.Main + "b").Should().HaveCount(1);
    }

    [Theory]
    [InlineData("{{ day }}", "2026-03-05T00:00:00Z")]
    [InlineData("{{ n }}", null)]
    [InlineData("{{ missing }}", null)]
    public void R39_A_date_control_holds_the_date_it_shows(string tag, string? expected)
    {
        var control = $"<w:sdt><w:sdtPr><w:tag w:val=\"{tag}\"/><w:id w:val=\"5\"/><w:date><w:dateFormat w:val=\"dd/MM/yyyy\"/></w:date></w:sdtPr><w:sdtContent><w:p><w:r><w:t>x</w:t></w:r></w:p></w:sdtContent></w:sdt>";
        var date = RenderedFile.Of(WordFile.Of(control + "<w:p/>"), Data).Body.Descendants(W.Main + "date").Single();
        ((string?)date.Attribute(W.Main + "fullDate")).Should().Be(expected);
        date.Element(W.Main + "dateFormat").Should().NotBeNull();
    }

    /// <summary>Opening the document, Word would put the stored value, which is the tag, over ours.</summary>
    [Theory]
    [InlineData("<w:p><w:sdt><w:sdtPr>BOUND<w:text/></w:sdtPr><w:sdtContent><w:r><w:t>{{ n }}</w:t></w:r></w:sdtContent></w:sdt></w:p>", 0)]
    [InlineData("<w:sdt><w:sdtPr>BOUND</w:sdtPr><w:sdtContent><w:p><w:r><w:t>a {{ n }}</w:t></w:r></w:p></w:sdtContent></w:sdt><w:p/>", 0)]
    [InlineData("<w:p><w:sdt><w:sdtPr><w:tag w:val=\"{{ n == 1 }}\"/>BOUND<w14:checkbox/></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt></w:p>", 0)]
    [InlineData("<w:p><w:sdt><w:sdtPr>BOUND<w:text/></w:sdtPr><w:sdtContent><w:r><w:t>no tag</w:t></w:r></w:sdtContent></w:sdt></w:p>", 1)]
    public void R39_A_control_with_a_tag_in_it_is_not_mapped_any_more(string body, int bindings)
    {
        var file = WordFile.Of(body.Replace("BOUND", "<w:id w:val=\"5\"/><w:dataBinding w:xpath=\"/a\" w:storeItemID=\"{0}\"/>", StringComparison.Ordinal));
        RenderedFile.Of(file, Data).Body.Descendants(W.Main + "dataBinding").Should().HaveCount(bindings);
    }

    [Fact]
    public void A_control_bound_to_the_file_s_own_XML_is_unbound()
    {
        var control = "<w:sdt><w:sdtPr><w:tag w:val=\"{{ n }}\"/><w:id w:val=\"5\"/><w:dataBinding w:xpath=\"/a\" w:storeItemID=\"{0}\"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt>";
        RenderedFile.Of(WordFile.Of($"<w:p>{control}</w:p>"), Data).Body.Descendants(W.Main + "dataBinding").Should().BeEmpty();
    }

    /// <summary>The condition stands in the box's state and in its sign: its author made the mistake once.</summary>
    [Fact]
    public void R29_A_mistake_in_the_condition_of_a_box_is_told_once_and_in_its_own_words()
    {
        var error = RenderedFile.ErrorsOf(WordFile.Of($"<w:p>{Box("{{ n + }}", "0")}</w:p>"), Data).Should().ContainSingle().Subject;
        error.Message.English.Should().NotContain("«)»");
    }

    [Fact]
    public void R29_Several_statements_are_no_condition() =>
        RenderedFile.ErrorsOf(WordFile.Of($"<w:p>{Box("{{ n == 1; n }}", "0")}</w:p>"), Data).Should().NotBeEmpty();

    static string Box(string tag, string state) =>
        $"<w:sdt><w:sdtPr><w:tag w:val=\"{tag}\"/><w:id w:val=\"7\"/><w14:checkbox><w14:checked w14:val=\"{state}\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>{(state == "1" ? "☒" : "☐")}</w:t></w:r></w:sdtContent></w:sdt>";

    static string State(XElement control) =>
        $"{(string?)control.Descendants(W.W14 + "checked").Single().Attribute(W.W14 + "val")} {control.Element(W.ContentControlContent)!.Value}";

    [Theory]
    [InlineData("<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>RUN</w:sdtContent></w:sdt></w:p>")]
    [InlineData("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p>RUN</w:p></w:sdtContent></w:sdt>")]
    public void What_a_tag_filled_is_no_prompt_any_more(string body)
    {
        var file = Reports.Engine.Tests.WordFiles.RenderedFile.Of(WordFile.Of(body.Replace("RUN", "<w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/></w:rPr><w:t>Gõ {{ ten }}</w:t></w:r>", StringComparison.Ordinal))
            .WithStyles(WordStyles.Default + "<w:style w:type=\"character\" w:styleId=\"PlaceholderText\"><w:name w:val=\"Placeholder Text\"/></w:style>"), """{"ten":"An"}""");
        file.Body.Descendants(W.Main + "showingPlcHdr").Should().BeEmpty();
        file.Body.Descendants(W.Main + "rStyle").Should().BeEmpty();
        file.Text.Should().Be("Gõ An");
    }

    [Fact]
    public void A_prompt_without_tags_stays_one() =>
        Reports.Engine.Tests.WordFiles.RenderedFile.Of(WordFile.Of("<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>Bấm vào đây</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>{{ ten }}</w:t></w:r></w:p>"), """{"ten":"An"}""")
            .Body.Descendants(W.Main + "showingPlcHdr").Should().ContainSingle();

    [Fact]
    public void That_a_control_is_untied_is_said()
    {
        var found = new DiagnosticBag();
        WordTemplate.Compile(WordFile.Of("<w:p><w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/a\" w:storeItemID=\"{1}\"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>{{ ten }}</w:t></w:r></w:sdtContent></w:sdt></w:p>").Bytes(), "a.docx", WordTemplate.DefaultSettings, found);
        found.Select(d => (d.Code, d.Severity)).Should().Equal(("TPL015", Severity.Note));
    }
}
