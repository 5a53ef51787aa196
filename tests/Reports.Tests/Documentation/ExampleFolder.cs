using Reports.Tests.Cases;

namespace Reports.Tests.Documentation;

/// <summary>A folder with the files that the examples of the commands name, made of the samples.</summary>
sealed class ExampleFolder : IDisposable
{
    static readonly DateTime Old = new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    readonly string _samples = Path.Combine(ShippedCases.Root, "templates", "samples");
    readonly string _project = Path.Combine(ShippedCases.Root, "templates", "project");

    ExampleFolder()
    {
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("reports-examples-").FullName;

    /// <summary>A folder of one's own with everything in it.</summary>
    public static ExampleFolder Full()
    {
        var folder = new ExampleFolder();
        folder.Fill();
        return folder;
    }

    /// <summary>The same files once more, for one example.</summary>
    public ExampleFolder Copy()
    {
        var copy = new ExampleFolder();
        foreach (var file in Files)
            copy.Take(At(file), file);
        copy.Age();
        return copy;
    }

    /// <summary>The files that were written since the folder was made old.</summary>
    public IReadOnlyList<string> Written => [.. Files.Where(file => File.GetLastWriteTimeUtc(At(file)) > Old)];

    /// <summary>Makes what is there old, so that a file is known which is written again as it was.</summary>
    public void Age()
    {
        foreach (var file in Files)
            File.SetLastWriteTimeUtc(At(file), Old);
    }

    /// <summary>Every file, by its path in the folder.</summary>
    public IReadOnlyList<string> Files =>
        [.. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public string At(string file) => Path.Combine(Root, file);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    void Fill()
    {
        Take(Path.Combine(_samples, "thcs-2023.json"), "nam-2023.json");
        Take(Path.Combine(_samples, "thpt-2025.json"), "nam-2025.json");
        Take(Path.Combine(_samples, "thcs-2023.json"), "chi-bo/song-may.json");
        Take(Path.Combine(ShippedCases.Root, "templates", "year.schema.json"), "year.schema.json");
        foreach (var file in (string[])["forms/giay-moi.docx", "cases/giay-moi/case.json", "cases/giay-moi/data.json", "cases/giay-moi/giay-moi.verified.txt"])
        {
            Take(Path.Combine(_project, file), file);
            Take(Path.Combine(_project, file), file.Replace("cases/giay-moi", "cases/bien-ban", StringComparison.Ordinal));
        }

        // What was approved here is not what the form says now.
        var approved = At("cases/bien-ban/giay-moi.verified.txt");
        File.WriteAllText(approved, File.ReadAllText(approved).Replace("GIẤY MỜI", "THƯ MỜI", StringComparison.Ordinal));
        Take(At("forms/giay-moi.docx"), "thu-moi.docx");
        Take(At("cases/giay-moi/data.json"), "khach.json");
        File.WriteAllText(At("thu-moi.txt"), "Kính gửi: {{ kinh_gui }}\n{{ don_vi }} kính mời dự {{ hoi_nghi }}.\n");
        File.WriteAllText(At("khoa.txt"), "mot-khoa-du-dai-de-thu\n");
        File.WriteAllText(At("dang-vien.jsonl"), string.Concat(new[] { "Lò Văn Mẫu", "Quàng Thị Ví Dụ", "Cầm Văn Thử" }.Select((name, index) => $"{{\"branch\":{{\"code\":\"CB{index + 1:00}\"}},\"member\":{{\"name\":\"{name}\"}}}}\n")));
        Write("mau-2.docx", "BẢN KIỂM ĐIỂM", "Họ và tên: {{ member.name }}");
        Write("mau/bia.docx", "{{ branch.name }}", "Năm {{ year }}");
        // A name that is not there, and quotes that Word bent.
        Write("mau.docx", "{{ branch.nmae }}", "Năm {{ year | string.append “.” }}");
        Write("cu.docx", "Biên bản họp chi bộ", "Có mặt 12 đảng viên.");
        Write("moi.docx", "Biên bản họp chi bộ", "Có mặt 13 đảng viên.", "Vắng 01.");
        Make("workbook", "write", "nam-2023.json", "-o", "nam-2023.xlsx");
        Make("workbook", "write", "nam-2025.json", "-o", "nam-2025.xlsx");
        Make("generate", "nam-2023.json", "-o", "ho-so");
        Make("generate", "nam-2025.json", "-o", "nop");
        foreach (var form in Directory.GetFiles(At("nop/ban-kiem-diem")).Order(StringComparer.Ordinal).Take(3))
            Take(form, $"ban-da-nop/{Path.GetFileName(form)}");
        Directory.Delete(At("nop"), recursive: true);
    }

    void Take(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(to))!);
        File.Copy(from, At(to), overwrite: true);
    }

    void Write(string file, params string[] paragraphs)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(file))!);
        File.WriteAllBytes(At(file), WordFile.Of(string.Concat(paragraphs.Select(text => TextNotation.Paragraph(text)))).Bytes());
    }

    void Make(params string[] words) => ExampleRun.Of(this, words, english: false).ExitCode.Should().Be(0, string.Join(' ', words));
}
