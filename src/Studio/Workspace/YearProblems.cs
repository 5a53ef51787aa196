using Reports.Engine.Diagnostics;

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
