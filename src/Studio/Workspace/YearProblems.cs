namespace Reports.Studio.Workspace;

/// <summary>Why a year cannot be opened or saved.</summary>
static class YearProblems
{
    public static Sentence Unreadable { get; } = new("Tệp không đọc được như JSON: sửa tệp bằng trình soạn thảo rồi mở lại.", "The file cannot be read as JSON: repair it in an editor, then open it again.");

    public static Sentence NotSaved(Exception fault) => new($"Không ghi được tệp ({FileFault.Reason(fault).Vietnamese}).", $"The file cannot be written ({FileFault.Reason(fault).English}).");

    public static Sentence Conflict { get; } = new("Tệp đã được sửa ở nơi khác; chưa ghi gì.", "The file was changed elsewhere; nothing was written.");

    public static Sentence NoHistory { get; } = new("Không hoàn tác được: tệp lịch sử không khớp với tệp số liệu.", "This cannot be undone: the history does not fit the data file.");

    public static Sentence Gone { get; } = new("Không còn tệp này.", "The file is gone.");
}

/// <summary>Why an edit cannot be made: the page asked for what is not there.</summary>
static class EditProblems
{
    public static Sentence NoField(string path) => new($"Không có ô «{path}».", $"There is no field «{path}».");

    public static Sentence IsAList(string path) => new($"«{path}» là một bảng: sửa từng dòng của bảng.", $"«{path}» is a table: edit its rows.");

    public static Sentence NoList(string path) => new($"Không có bảng «{path}».", $"There is no table «{path}».");

    public static Sentence NoItem(string path, int at) => new($"Bảng «{path}» không có dòng {at + 1}.", $"The table «{path}» has no row {at + 1}.");

    public static Sentence NoOwner(string path) => new($"Chưa có dòng để ghi «{path}».", $"There is no row yet to write «{path}» in.");
}
