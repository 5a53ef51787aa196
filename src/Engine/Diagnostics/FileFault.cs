namespace Reports.Engine.Diagnostics;

/// <summary>Why a file could not be read or written, in the words of its reader: the runtime's own are English and name its own doings.</summary>
static class FileFault
{
    // errno on Unix; the low word of an HRESULT on Windows.
    const int UnixIo = 5, UnixNoSpace = 28, UnixQuota = 122, UnixTooLarge = 27, UnixReadOnly = 30, UnixNameTooLong = 36;
    const int WindowsInUse = 32, WindowsLocked = 33, WindowsHandleFull = 39, WindowsFull = 112;

    /// <summary>The reason, without a full stop; the runtime's own message where nothing better is known.</summary>
    public static Sentence Reason(Exception fault) => fault switch
    {
        UnauthorizedAccessException => new("không có quyền", "permission denied"),
        DirectoryNotFoundException => new("không có thư mục đó", "there is no such folder"),
        FileNotFoundException => new("không có tệp đó", "there is no such file"),
        PathTooLongException => new("đường dẫn quá dài", "the path is too long"),
        IOException => OfNumber(fault.HResult & 0xFFFF) ?? Own(fault),
        _ => Own(fault),
    };

    static Sentence? OfNumber(int number) => OperatingSystem.IsWindows()
        ? number switch
        {
            WindowsFull or WindowsHandleFull => new("đĩa đã đầy", "the disk is full"),
            WindowsInUse or WindowsLocked => new("chương trình khác đang mở tệp", "another program has it open"),
            _ => null,
        }
        : number switch
        {
            UnixIo => new("thiết bị báo lỗi", "the device reports a fault"),
            UnixNoSpace => new("đĩa đã đầy", "the disk is full"),
            UnixQuota => new("đã hết phần đĩa được cấp", "the quota of the disk is used up"),
            UnixTooLarge => new("tệp lớn hơn mức được phép", "the file is larger than allowed"),
            UnixReadOnly => new("đĩa chỉ cho đọc", "the disk is read-only"),
            UnixNameTooLong => new("tên quá dài", "the name is too long"),
            _ => null,
        };

    static Sentence Own(Exception fault)
    {
        var text = fault.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
        return new(text, text);
    }
}
