using System.Text;

namespace Reports.Engine.Vietnamese;

/// <summary>Writes several things as one phrase: "Toán, Ngữ văn và Tiếng Anh".</summary>
static class Enumeration
{
    /// <summary>The items with commas between them and "và" before the last.</summary>
    public static string Join(IReadOnlyList<string> items)
    {
        var phrase = new StringBuilder();
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                phrase.Append(i == items.Count - 1 ? " và " : ", ");
            phrase.Append(items[i]);
        }
        return phrase.ToString();
    }
}
