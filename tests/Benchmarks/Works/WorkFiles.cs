using System.Text;

namespace Reports.Benchmarks.Works;

/// <summary>Writes the works to a folder for engines that run in processes of their own, and checks what they made.</summary>
static class WorkFiles
{
    public static IReadOnlyList<Work> All => [Work.Report(), Work.Form(), Work.Table()];

    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var work in All)
        {
            foreach (var dialect in Dialects.Templates)
                File.WriteAllBytes(Path.Combine(folder, $"{work.Name}.{dialect(new WordText()).Name}.docx"), work.Template(dialect));
            File.WriteAllText(Path.Combine(folder, $"{work.Name}.json"), "[" + string.Join(",\n", work.Data.Select(data => data.ToJsonString())) + "]");
            File.WriteAllText(Path.Combine(folder, $"{work.Name}.one.json"), work.Data[0].ToJsonString());
            File.WriteAllLines(Path.Combine(folder, $"{work.Name}.expected.txt"), VisibleText.Of(work.Expected(work.Data[0])), new UTF8Encoding(false));
        }
    }

    /// <summary>Tells whether a file shows the expected text; the first difference goes to standard error.</summary>
    public static bool Check(string file, string expected)
    {
        var (shown, wanted) = (VisibleText.Of(File.ReadAllBytes(file)).ToList(), File.ReadAllLines(expected));
        if (shown.SequenceEqual(wanted))
            return true;
        var at = shown.Zip(wanted).TakeWhile(pair => pair.First == pair.Second).Count();
        Console.Error.WriteLine($"{file}: {shown.Count} paragraphs, expected {wanted.Length}; first difference in paragraph {at + 1}:"
            + $" «{shown.ElementAtOrDefault(at)}», expected «{wanted.ElementAtOrDefault(at)}»");
        return false;
    }
}
