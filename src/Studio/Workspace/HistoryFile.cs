using System.Text;
using System.Text.Json.Nodes;
using Reports.Engine.Data;

namespace Reports.Studio.Workspace;

/// <summary>The file beside a year that says what was done to it: JSON Lines, none ever taken away.</summary>
/// <remarks>Like the year's own file it is no link: what is written here stays in the folder.</remarks>
static class HistoryFile
{
    public static string Of(string year) => year + ".lich-su";

    /// <summary>Adds a line.</summary>
    /// <exception cref="UnauthorizedAccessException">It is a link.</exception>
    public static void Append(string path, JsonObject line)
    {
        if (IsLink(path))
            throw new UnauthorizedAccessException(path);
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
        // A line that was cut off when the program was killed is left alone.
        var isCut = file.Length > 0 && file.Seek(-1, SeekOrigin.End) >= 0 && file.ReadByte() != '\n';
        file.Seek(0, SeekOrigin.End);
        file.Write(Encoding.UTF8.GetBytes((isCut ? "\n" : "") + ReadableJson.Line(line) + "\n"));
    }

    /// <summary>The lines; of a longer file those of its last bytes.</summary>
    public static string[] Lines(string path, int mostBytes)
    {
        if (!File.Exists(path) || IsLink(path))
            return [];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var isCut = file.Length > mostBytes;
        if (isCut)
            file.Seek(-mostBytes, SeekOrigin.End);
        using var reader = new StreamReader(file, Encoding.UTF8);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return isCut ? lines[1..] : lines;
    }

    static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;
}
