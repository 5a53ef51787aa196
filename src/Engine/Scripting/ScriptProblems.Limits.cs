namespace Reports.Engine.Scripting;

/// <summary>Limits reached: SCR300 to SCR399.</summary>
static partial class ScriptProblems
{
    public static Diagnostic TooManySteps(Location? location, long limit) => Error("SCR301", location,
        $"Các vòng lặp đã chạy quá {limit} bước.", $"The loops have run more than {limit} steps.",
        "Kiểm tra điều kiện dừng của vòng lặp, hoặc nâng giới hạn số bước (LoopSteps).", "Check what ends the loop, or raise the limit of steps (LoopSteps).");

    public static Diagnostic TextTooLong(Location? location, int limit) => Error("SCR302", location,
        $"Chuỗi dài quá {limit} ký tự.", $"A text would be longer than {limit} characters.",
        "Rút ngắn chuỗi, hoặc nâng giới hạn độ dài chuỗi (StringSize).", "Shorten the text, or raise the limit of text length (StringSize).");

    public static Diagnostic ArrayTooLong(Location? location, int limit) => Error("SCR303", location,
        $"Danh sách dài quá {limit} phần tử.", $"An array would have more than {limit} items.",
        "Rút ngắn danh sách, hoặc nâng giới hạn độ dài danh sách (ArraySize).", "Shorten the array, or raise the limit of array length (ArraySize).");

    public static Diagnostic TooDeepValue(Location? location, int limit) => Error("SCR304", location,
        $"Dữ liệu lồng nhau quá {limit} tầng, hoặc tự chứa chính nó.", $"The value is nested more than {limit} levels deep, or contains itself.",
        "In từng thành phần thay vì cả đối tượng, hoặc nâng giới hạn độ sâu (ObjectDepth).", "Print its parts instead of the whole, or raise the limit of depth (ObjectDepth).");

    public static Diagnostic TookTooLong(Location? location, TimeSpan limit) => Error("SCR305", location,
        $"Việc tạo văn bản kéo dài quá {limit.TotalSeconds} giây.", $"The render has taken longer than {limit.TotalSeconds} seconds.",
        "Giảm số bước lặp hoặc dữ liệu, hoặc nâng giới hạn thời gian (TotalTime).", "Loop over less, or raise the limit of time (TotalTime).");

    public static Diagnostic TooDeepCalls(Location? location, int limit) => Error("SCR306", location,
        $"Các hàm gọi lồng nhau quá {limit} tầng.", $"Functions call each other more than {limit} levels deep.",
        "Kiểm tra điều kiện dừng của hàm tự gọi chính nó, hoặc nâng giới hạn (Recursion).", "Check what ends the function that calls itself, or raise the limit (Recursion).");

    public static Diagnostic OutputTooLong(Location? location, long limit) => Error("SCR307", location,
        $"Kết quả dài quá {limit} byte.", $"The output would be longer than {limit} bytes.",
        "Giảm dữ liệu hoặc số bước lặp, hoặc nâng giới hạn (OutputSize).", "Loop over less, or raise the limit (OutputSize).");

    public static Diagnostic Cancelled(Location? location) => Error("SCR308", location,
        "Việc tạo văn bản đã bị hủy.", "The render was cancelled.",
        "Chạy lại nếu cần.", "Run it again when needed.");

    public static Diagnostic TooDeepCode(Location? location, int limit) => Error("SCR309", location,
        $"Biểu thức hoặc khối lệnh lồng nhau quá {limit} tầng.", $"Expressions or blocks are nested more than {limit} levels deep.",
        "Tách thành nhiều phép gán ngắn hơn.", "Split it into several shorter assignments.");

    public static Diagnostic TooMuchMemory(Location? location, long limit) => Error("SCR310", location,
        $"Việc tạo văn bản cần quá {limit >> 20} MB bộ nhớ.", $"The render needs more than {limit >> 20} MB of memory.",
        "Giảm dữ liệu được giữ cùng lúc, hoặc nâng giới hạn bộ nhớ (Memory).", "Keep less at the same time, or raise the limit (Memory).");

    public static Diagnostic TooMuchWork(Location? location) => Error("SCR311", location,
        "Phép này phải so quá nhiều ký tự.", "This would compare too many characters.",
        "Tìm một chuỗi ngắn hơn, hoặc tìm trong một chuỗi ngắn hơn.", "Look for a shorter text, or in a shorter one.");
}
