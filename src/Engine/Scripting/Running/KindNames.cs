namespace Reports.Engine.Scripting.Running;

/// <summary>What a kind of value is called in messages.</summary>
static class KindNames
{
    /// <summary>A value of a kind that Scriban does not tell.</summary>
    public static Sentence Other { get; } = new("giá trị này", "this value");

    /// <summary>The kind of a name that Scriban or .NET gives it, such as <c>int</c> or <c>System.Int32</c>.</summary>
    public static Sentence Of(string type) => type.TrimEnd('?').Split('.')[^1] switch
    {
        "null" => new("giá trị trống", "null"),
        "bool" or "Boolean" => new("giá trị đúng/sai", "a boolean"),
        "int" or "long" or "bigint" or "uint" or "ulong" or "Int32" or "Int64" or "BigInteger" => new("số nguyên", "a whole number"),
        "float" or "double" or "decimal" or "Single" or "Double" or "Decimal" => new("số thập phân", "a fraction"),
        "string" or "String" or "char" => new("chuỗi", "a text"),
        "DateTime" or "datetime" => new("ngày giờ", "a date"),
        "TimeSpan" or "timespan" => new("khoảng thời gian", "a length of time"),
        "array" or "ScriptArray" or "DataArray" or "IEnumerable" or "IList" or "enumerable" or "list" => new("danh sách", "an array"),
        "range" or "ScriptRange" => new("dãy số", "a range"),
        "object" or "ScriptObject" or "DataObject" or "dictionary" => new("đối tượng", "an object"),
        "function" => new("hàm", "a function"),
        _ => type.Contains("unction", StringComparison.Ordinal) ? new("hàm", "a function") : Other,
    };
}
