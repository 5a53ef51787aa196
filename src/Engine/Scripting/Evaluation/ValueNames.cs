using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation;

/// <summary>What a kind of value is called in messages.</summary>
static class ValueNames
{
    public static Sentence Of(Value value) => value.Kind switch
    {
        ValueKind.Null => new("giá trị trống", "null"),
        ValueKind.Boolean => new("giá trị đúng/sai", "a boolean"),
        ValueKind.Integer or ValueKind.BigInteger => new("số nguyên", "a whole number"),
        ValueKind.Single or ValueKind.Double or ValueKind.Decimal => new("số thập phân", "a fraction"),
        ValueKind.String => new("chuỗi", "a text"),
        ValueKind.Date => new("ngày giờ", "a date"),
        ValueKind.TimeSpan => new("khoảng thời gian", "a length of time"),
        ValueKind.Array => new("danh sách", "an array"),
        ValueKind.Range => new("dãy số", "a range"),
        ValueKind.Object => new("đối tượng", "an object"),
        ValueKind.Function => new("hàm", "a function"),
        _ => new("nội dung đặc biệt", "special content"),
    };
}
