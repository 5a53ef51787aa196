using Reports.Engine.Diagnostics;

namespace Reports.Studio.Workspace;

/// <summary>Why an edit cannot be made: the page asked for what is not there.</summary>
static class EditProblems
{
    public static Sentence NoField(string path) => new($"Không có ô «{path}».", $"There is no field «{path}».");

    public static Sentence IsAList(string path) => new($"«{path}» là một bảng: sửa từng dòng của bảng.", $"«{path}» is a table: edit its rows.");

    public static Sentence NoList(string path) => new($"Không có bảng «{path}».", $"There is no table «{path}».");

    public static Sentence NoItem(string path, int at) => new($"Bảng «{path}» không có dòng {at + 1}.", $"The table «{path}» has no row {at + 1}.");

    public static Sentence NoOwner(string path) => new($"Chưa có dòng để ghi «{path}».", $"There is no row yet to write «{path}» in.");
}
