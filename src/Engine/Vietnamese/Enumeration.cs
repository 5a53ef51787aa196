namespace Reports.Engine.Vietnamese;

/// <summary>Writes several things as one phrase: "Toán, Ngữ văn và Tiếng Anh".</summary>
static class Enumeration
{
    /// <summary>The items with commas between them and "và" before the last.</summary>
    public static string Join(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} và {items[^1]}";
}
