namespace Reports.Cli.Texts;

/// <summary>The sentences about a command line that is wrong, and the headings of the help.</summary>
static partial class CliTexts
{
    public static Sentence PdfNeedsFolder { get; } = new("--pdf ghi cạnh từng văn bản trong một thư mục, không ghi vào .zip; dùng -o với một thư mục.", "--pdf writes beside each document in a folder, not into a .zip; name a folder with -o.");

    public static Sentence UsageHeading { get; } = new("Cách dùng:", "Usage:");

    public static Sentence CommandsHeading { get; } = new("Các lệnh:", "Commands:");

    public static Sentence ArgumentsHeading { get; } = new("Tham số:", "Arguments:");

    public static Sentence OptionsHeading { get; } = new("Tùy chọn:", "Options:");

    public static Sentence SharedOptionsHeading { get; } = new("Tùy chọn chung:", "Options of every command:");

    public static Sentence ExamplesHeading { get; } = new("Ví dụ:", "Examples:");

    public static Sentence ExitCodesHeading { get; } = new("Mã kết thúc:", "Exit status:");

    public static Sentence HelpOption { get; } = new("In trang trợ giúp này.", "Shows this page.");

    public static Sentence VersionOption { get; } = new("In phiên bản của chương trình.", "Shows the program's version.");

    public static Sentence LanguageOption { get; } = new(
        "Ngôn ngữ của thông báo (mặc định theo hệ thống, không phải tiếng Anh thì là tiếng Việt). Văn bản luôn bằng tiếng Việt.",
        "Language of messages (default: the system's, Vietnamese where that is not English). Documents are always Vietnamese.");

    public static Sentence StrictOption { get; } = new("Coi cảnh báo là lỗi.", "Counts warnings as errors.");

    public static Sentence TemplatesOption { get; } = new(
        "Thư mục biểu mẫu (mặc định: thư mục templates bên cạnh chương trình).",
        "The folder of forms (default: templates beside the program).");

    public static Sentence NoCommand { get; } = new("cần một lệnh.", "a command is needed.");

    public static Sentence UnknownCommand(string word, string? near) =>
        new($"không có lệnh «{word}».{Meant(near).Vietnamese}", $"there is no command «{word}».{Meant(near).English}");

    public static Sentence UnknownOption(string word, string? near) =>
        new($"không có tùy chọn «{word}».{Meant(near).Vietnamese}", $"there is no option «{word}».{Meant(near).English}");

    public static Sentence UnknownDocument(string word, string? near, IEnumerable<string> known) => near is null
        ? new($"không có văn bản «{word}»; có: {string.Join(", ", known)}.", $"there is no document «{word}»; there are: {string.Join(", ", known)}.")
        : new($"không có văn bản «{word}».{Meant(near).Vietnamese}", $"there is no document «{word}».{Meant(near).English}");

    public static Sentence UnknownCode(string word, string? near) =>
        new($"không có mã «{word}».{Meant(near).Vietnamese}", $"there is no code «{word}».{Meant(near).English}");

    public static Sentence FiguresNeedAnotherFormat(string format) => new(
        $"--figures không in được ở dạng {format}; dùng human hoặc json.",
        $"--figures cannot be printed as {format}; use human or json.");

    public static Sentence CopiesOfOne { get; } = new("--fix và --annotate chỉ dùng được khi xem một tệp.", "--fix and --annotate go with one file only.");

    public static Sentence ForeignEnding(string output, bool isWord) => isWord
        ? new($"không ghi được văn bản Word dưới tên «{output}»; dùng .docx, .docm, .dotx, .dotm hoặc .pdf.", $"no Word document is written under the name «{output}»; use .docx, .docm, .dotx, .dotm or .pdf.")
        : new($"mẫu văn bản không cho ra «{output}»: tệp đó phải từ một mẫu Word.", $"a text template does not give «{output}»: that comes from a Word template.");

    public static Sentence OnlyOne(string first, string second) =>
        new($"chỉ dùng một trong hai: {first} hoặc {second}.", $"use either {first} or {second}.");

    public static Sentence MissingArgument(string name, string? description) =>
        new($"thiếu {name}. {description}", $"{name} is missing. {description}");

    public static Sentence MissingOption(string name) => new($"thiếu tùy chọn {name}.", $"the option {name} is missing.");

    public static Sentence MissingValue(string name) => new($"tùy chọn {name} cần một giá trị.", $"the option {name} needs a value.");

    public static Sentence GivenTwice(string name) => new($"tùy chọn {name} chỉ được ghi một lần.", $"the option {name} may be given only once.");

    public static Sentence WrongValue(string name, string value, IReadOnlyCollection<string> words) => words.Count == 0
        ? new($"giá trị «{value}» không dùng được cho {name}.", $"«{value}» cannot be a value of {name}.")
        : new($"giá trị «{value}» không dùng được cho {name}; chọn một trong: {string.Join(", ", words)}.", $"«{value}» cannot be a value of {name}; choose one of: {string.Join(", ", words)}.");

    public static Sentence TooMuch(string word) => new($"không hiểu «{word}».", $"«{word}» is not understood.");

    public static Sentence SeeHelp(string command) => new($"Xem: {command}", $"See: {command}");

    public static Sentence WordOnTerminal { get; } =
        new("văn bản Word không in ra màn hình được; ghi vào tệp bằng -o TỆP.docx.", "a Word document cannot be shown on a terminal; write it to a file with -o FILE.docx.");

    public static Sentence WouldOverwrite(string path) =>
        new($"{path} vừa là tệp nguồn vừa là tệp kết quả.", $"{path} is both a source and the result.");

    static Sentence Meant(string? near) => near is null ? new("", "") : new($" Ý bạn là «{near}»?", $" Did you mean «{near}»?");
}
