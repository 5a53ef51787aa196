using Spoken = Reports.Engine.Diagnostics.Language;

namespace Reports.Templates.Collecting;

/// <summary>Every sentence about members' forms that came back (COL001–COL026).</summary>
static class CollectProblems
{
    public static Diagnostic NoForm(string file) => new("COL001", Severity.Error, new FileLocation(file),
        new("Không phải bản kiểm điểm cá nhân theo mẫu của chương trình; không lấy gì từ tệp này.", "This is none of the members' forms; nothing was taken from it."),
        new("Chép nội dung vào bản kiểm điểm trắng trong hồ sơ của năm rồi thu lại; tệp khác thì bỏ ra.", "Copy the text into the clean form of the year's dossier and collect it again; leave out what is no form."));

    public static Diagnostic SeveralForms(string file) => new("COL002", Severity.Error, new FileLocation(file),
        new("Tệp này gộp bản kiểm điểm của nhiều người; không lấy gì từ tệp này.", "The file holds the forms of several members; nothing was taken from it."),
        new("Tách mỗi người một tệp.", "Make one file for each member."));

    public static Diagnostic NotDocx(string file) => new("COL003", Severity.Error, new FileLocation(file),
        new("Tệp này không phải .docx nên chưa đọc.", "The file is no .docx and was not read."),
        new("Mở tệp, chọn Lưu thành (Save As) dạng Word .docx; bản giấy hay ảnh chụp thì nhập tay.", "Open it and save it as Word .docx; type in what is on paper or in a picture."));

    public static Diagnostic NotPlaced(Location place) => new("COL004", Severity.Error, place,
        new("Đoạn này không nằm dưới đề mục nào của mẫu; chưa lấy.", "This paragraph stands under no heading of the form; it was not taken."),
        new("Chuyển đoạn này xuống dưới đúng đề mục rồi thu lại.", "Move it under its heading and collect the form again."));

    public static Diagnostic HeadingLost(string file, string heading) => new("COL005", Severity.Warning, new FileLocation(file),
        new($"Không thấy đề mục «{heading}»: nội dung của mục này, nếu có, đang nằm ở mục trước.", $"The heading «{heading}» is not there: what belongs under it, if anything, was taken for the part before."),
        new("Chép lại đề mục từ mẫu trắng vào đúng chỗ rồi thu lại.", "Copy the heading from the clean form into its place and collect the form again."));

    public static Diagnostic HeadingChanged(Location place, string heading) => new("COL006", Severity.Note, place,
        new($"Câu in sẵn đã bị sửa; hiểu là «{heading}».", $"Printed words were changed; taken for «{heading}»."));

    public static Diagnostic TwoBoxes(Location place, IEnumerable<string> words) => new("COL007", Severity.Error, place,
        new($"Đánh dấu nhiều ô: {string.Join(", ", words.Select(word => $"«{word}»"))}; chưa lấy ô nào.", $"More than one box is ticked: {string.Join(", ", words.Select(word => $"«{word}»"))}; none was taken."),
        new("Hỏi lại người viết, để lại một ô.", "Ask the writer and leave one."));

    public static Diagnostic UnknownMember(Location place, string name, string? near) => new("COL008", Severity.Error, place,
        name.Length == 0
            ? new("Bản này chưa ghi họ và tên; chưa lấy.", "The form has no name; it was not taken.")
            : new($"Không có «{name}» trong danh sách đảng viên; chưa lấy bản này.", $"«{name}» is not in the list of members; the form was not taken."),
        near is null
            ? new("Sửa họ và tên trong bản này, hoặc thêm người đó vào danh sách đảng viên.", "Correct the name in the form, or add the member to the list.")
            : new($"Có phải «{near}» không? Sửa họ và tên trong bản này cho khớp danh sách.", $"Is it «{near}»? Correct the name in the form to that of the list."));

    public static Diagnostic SeveralMembers(Location place, string name) => new("COL009", Severity.Error, place,
        new($"Có nhiều đảng viên tên «{name}», ngày sinh và ngày vào Đảng trong bản không cho biết là ai; chưa lấy bản này.", $"Several members are called «{name}», and neither date of birth nor admission tells which; the form was not taken."),
        new("Ghi ngày sinh vào bản này cho khớp danh sách.", "Write the date of birth as it is in the list."));

    public static Diagnostic Twice(Location place, string name, FilledForm first, bool isSame)
    {
        var (there, taken) = first.IsAnswer ? (first.NamePlace.In(Spoken.Vietnamese), first.NamePlace.In(Spoken.English)) : (first.File, first.File);
        return new("COL010", isSame ? Severity.Note : Severity.Error, place,
            isSame
                ? new($"Bản của «{name}» giống hệt {there}; chỉ lấy một.", $"The form of «{name}» says the same as {taken}; one was taken.")
                : new($"«{name}» có hai bản khác nhau; đã lấy {there}, chưa lấy bản này.", $"There are two different forms of «{name}»; {taken} was taken, this one was not."),
            isSame ? null
            : first.IsAnswer ? new("Xóa dòng cũ trong bảng trả lời rồi thu lại.", "Delete the old row of the table and collect it again.")
            : new("Bỏ bản cũ ra rồi thu lại.", "Leave the old one out and collect again."));
    }

    public static Diagnostic Differs(Location place, string name, Sentence fact, bool isReplaced) => new("COL011", isReplaced ? Severity.Note : Severity.Error, place,
        isReplaced
            ? new($"«{name}»: «{fact.Vietnamese}» đã có nội dung khác; đã thay bằng nội dung của bản này.", $"«{name}»: «{fact.English}» had something else; what this form says stands in its place.")
            : new($"«{name}»: «{fact.Vietnamese}» đã có nội dung khác trong tệp số liệu; giữ nội dung cũ.", $"«{name}»: «{fact.English}» has something else in the data file; that was kept."),
        isReplaced ? null : new("Nếu bản này mới là đúng thì thu lại và cho ghi đè phần đã có.", "If this form is right, collect it again and let it replace what is there."));

    public static Diagnostic OtherYear(Location place, string year, int expected) => new("COL012", Severity.Error, place,
        new($"Bản này của năm {year}, không phải năm {expected}; chưa lấy.", $"The form is of the year {year}, not {expected}; it was not taken."),
        new("Gửi lại mẫu trắng của năm nay; nếu chỉ ghi nhầm năm thì sửa trong bản này.", "Send out this year's clean form; if the year is a slip, correct it in the form."));

    public static Diagnostic OtherForm(Location place, string code, string? expected) => new("COL013", Severity.Warning, place,
        new($"Bản này viết theo {code}{(expected is null ? "" : $"; người này dùng {expected}")}. Các mục trùng tên vẫn được lấy.", $"The form is {code}{(expected is null ? "" : $"; this member has {expected}")}. The parts that both have were taken."),
        new("Kiểm tra lại người này có giữ chức vụ lãnh đạo, quản lý không, rồi gửi đúng mẫu.", "Check whether the member has a leading post, and send the right form."));

    public static Diagnostic OtherFact(Location place, string label, string written, string? listed) => new("COL014", Severity.Warning, place,
        listed is null
            ? new($"«{label}» ghi «{written}», danh sách đảng viên chưa có; không lấy.", $"«{label}» says «{written}», which the list of members does not have; it was not taken.")
            : new($"«{label}» ghi «{written}», khác danh sách đảng viên («{listed}»); giữ theo danh sách.", $"«{label}» says «{written}», the list of members «{listed}»; the list was kept."),
        new("Nếu đảng viên ghi đúng thì sửa danh sách đảng viên.", "If the member is right, correct the list."));

    public static Diagnostic NoNumber(Location place, string written) => new("COL015", Severity.Error, place,
        new($"Không đọc được điểm «{written}»; chưa lấy.", $"«{written}» is no number of points; it was not taken."),
        new("Ghi bằng số, ví dụ 28 hoặc 28,5.", "Write a number, such as 28 or 28,5."));

    public static Diagnostic NoLevel(Location place, string written, params IReadOnlyList<string> options) => new("COL016", Severity.Error, place,
        new($"«{written}» không phải một mức xếp loại; chưa lấy.", $"«{written}» is none of the levels; it was not taken."),
        options.Count > 0
            ? new($"Ghi một trong: {string.Join(", ", options)}.", $"Write one of: {string.Join(", ", options)}.")
            : new("Ghi đúng tên mức, ví dụ «Hoàn thành tốt nhiệm vụ».", "Write the level by its name, such as «Hoàn thành tốt nhiệm vụ»."));

    public static Diagnostic NoDate(Location place) => new("COL017", Severity.Warning, place,
        new("Không đọc được ngày viết; chưa lấy.", "The day of writing cannot be read; it was not taken."),
        new("Ghi đủ ngày, tháng, năm bằng số.", "Write day, month and year in digits."));

    public static Diagnostic Picture(Location place) => new("COL018", Severity.Warning, place,
        new("Có hình ở đây; chỉ chữ được lấy.", "There is a picture here; only text is taken."),
        new("Nếu hình là trang viết tay hay bảng chụp thì gõ lại thành chữ.", "If it shows handwriting or a table, type it in."));

    public static Diagnostic TableAsText(Location place) => new("COL019", Severity.Warning, place,
        new("Bảng này được lấy thành chữ, mỗi hàng một đoạn.", "This table was taken as text, a paragraph for each row."),
        new("Xem lại các đoạn đó; mẫu không in bảng ở đây.", "Look at those paragraphs; the form prints no table here."));

    public static Diagnostic AtSignature(Location place) => new("COL020", Severity.Note, place,
        new("Chữ ở phần ký không thuộc mục nào; không lấy.", "Words beside the signatures belong to no part; they were not taken."));

    public static Diagnostic NothingWritten(string file, string name) => new("COL021", Severity.Warning, new FileLocation(file),
        new($"Bản của «{name}» chưa ghi gì.", $"Nothing is written in the form of «{name}»."),
        new("Hỏi lại người viết: có thể đã gửi nhầm mẫu trắng.", "Ask the writer, who may have sent the clean form."));

    public static Diagnostic NoSuchFact(Location place, string name) => new("COL022", Severity.Error, place,
        new($"Mẫu có chỗ ghi «{name}» mà tệp số liệu không có chỗ chứa; chưa lấy.", $"The form asks for «{name}», for which the data file has no place; it was not taken."),
        new("Sửa mẫu của địa phương, hoặc nhập tay.", "Correct the local form, or type it in."));

    public static Diagnostic OtherHead(Location place) => new("COL023", Severity.Warning, place,
        new("Phần đầu trang không phải của chi bộ trong tệp số liệu.", "The head of the page is not that of the branch in the data file."),
        new("Xem lại bản này có đúng của chi bộ mình không; nếu đúng thì không phải sửa gì.", "Check that the form is of this branch; if it is, nothing has to be done."));

    public static Diagnostic OtherPlace(Location place, string written) => new("COL024", Severity.Warning, place,
        new($"Địa danh «{written}» không phải địa danh trong tệp số liệu; không lấy.", $"The place «{written}» is not the one of the data file; it was not taken."),
        new("Nếu đúng, ghi vào mục «Địa danh» của kiểm điểm tập thể.", "If it is right, write it as the place of the collective review."));

    public static Diagnostic NoAnswers(string file) => new("COL025", Severity.Error, new FileLocation(file),
        new("Không thấy bảng trả lời: cần một hàng tiêu đề có «Họ và tên» và các đề mục của mẫu kiểm điểm cá nhân.", "There is no table of answers: it has a row of headers with «Họ và tên» and the headings of the members' form."),
        new("Đặt tên các câu hỏi như đề mục của mẫu trắng, rồi xuất lại; hoặc bỏ tệp ra.", "Name the questions like the headings of the clean form and export again, or leave the file out."));

    public static Diagnostic NoYear() => new("COL026", Severity.Error, null,
        new("Không bản nào cho biết năm kiểm điểm, nên chưa lập được tệp số liệu.", "No form says of which year it is, so that no data file can be made."),
        new("Dùng --into với tệp số liệu của năm (reports new lập tệp mới).", "Use --into with the data file of the year (reports new makes one)."));
}
