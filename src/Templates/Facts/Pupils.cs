namespace Reports.Templates.Facts;

/// <summary>Pupils of a primary or secondary school and their results.</summary>
sealed record Pupils
{
    [Title("Huy động, duy trì sĩ số")] public Enrolment? Enrolment { get; init; }
    [Title("Hạnh kiểm, rèn luyện")] public IReadOnlyList<ScaleResult>? Conduct { get; init; }
    [Title("Học lực, học tập")] public IReadOnlyList<ScaleResult>? Study { get; init; }
    [Title("Kết quả môn học", "Tiểu học, theo Thông tư 27/2020.", "Primary schools, by circular 27/2020.")] public IReadOnlyList<ScaleResult>? Subjects { get; init; }
    [Title("Phẩm chất, năng lực", "Tiểu học, theo Thông tư 27/2020.", "Primary schools, by circular 27/2020.")] public IReadOnlyList<ScaleResult>? Qualities { get; init; }
    [Title("Hoàn thành chương trình, tốt nghiệp")] public IReadOnlyList<Completion>? Completions { get; init; }
    [Title("Các cuộc thi của học sinh")] public IReadOnlyList<Competition>? Competitions { get; init; }
    [Title("Kết quả khác", "Mỗi mục một dòng, in sau các bảng của phần này.", "One a line, printed after the tables of this part."), Sentence] public IReadOnlyList<string>? Lines { get; init; }
}

/// <summary>Pupils planned and present, by grade.</summary>
sealed record Enrolment : ITable
{
    [Title("Năm học"), Pattern(@"^\d{4}-\d{4}$", "2022-2023")] public string? SchoolYear { get; init; }
    [Title("Các khối")] public IReadOnlyList<GradeEnrolment>? Grades { get; init; }
    [Title("Dòng tổng", "Dòng tổng ghi trong báo cáo; chương trình so với tổng tính được.", "The totals that the report states; they are compared with the computed ones.")] public EnrolmentTotal? Total { get; init; }
    [Title("Duy trì sĩ số")] public Retention? Retention { get; init; }

    public bool IsStated() => Grades?.Any(grade => grade.IsStated()) == true || Retention?.IsStated() == true;
}

/// <summary>One grade: classes, pupils planned, pupils present.</summary>
sealed record GradeEnrolment : ITable
{
    [Title("Khối")] public required string Grade { get; init; }
    [Title("Số lớp"), Between(0, 1000)] public int? Classes { get; init; }
    [Title("Kế hoạch giao"), Between(0, 100000)] public int? Planned { get; init; }
    [Title("Thực hiện")] public Count? Actual { get; init; }

    public bool IsStated() => ITable.Any(Classes, Planned, Actual?.Value);
}

/// <summary>The total row of the enrolment table as stated.</summary>
sealed record EnrolmentTotal
{
    [Title("Số lớp"), Between(0, 1000)] public int? Classes { get; init; }
    [Title("Kế hoạch giao"), Between(0, 100000)] public int? Planned { get; init; }
    [Title("Thực hiện")] public Count? Actual { get; init; }
}

/// <summary>Pupils at the start of the year and now.</summary>
sealed record Retention : ITable
{
    [Title("Đầu năm"), Between(0, 100000)] public int? Start { get; init; }
    [Title("Hiện nay")] public Count? Now { get; init; }
    [Title("Chuyển đến"), Between(0, 100000)] public int? TransferredIn { get; init; }
    [Title("Chuyển đi"), Between(0, 100000)] public int? TransferredOut { get; init; }
    [Title("Bỏ học"), Between(0, 100000)] public int? Dropout { get; init; }

    public bool IsStated() => ITable.Any(Start, Now?.Value);
}

/// <summary>Pupils who finished a programme or a level, of those who should.</summary>
sealed record Completion
{
    [Title("Nội dung", "Ví dụ: Hoàn thành chương trình tiểu học; Tốt nghiệp THPT.", "Such as «Hoàn thành chương trình tiểu học», «Tốt nghiệp THPT».")] public required string Name { get; init; }
    [Title("Năm học"), Pattern(@"^\d{4}-\d{4}$", "2022-2023")] public string? SchoolYear { get; init; }
    [Title("Tổng số"), Between(0, 100000)] public int? Total { get; init; }
    [Title("Đạt")] public Count? Passed { get; init; }
}

/// <summary>Pupils counted by the levels of one scale.</summary>
sealed record ScaleResult : ITable
{
    [Title("Nội dung đánh giá", "Môn học, phẩm chất, năng lực hoặc lĩnh vực.", "A subject, quality, competence or field.")] public string? Name { get; init; }
    [Title("Năm học"), Pattern(@"^\d{4}-\d{4}$", "2022-2023")] public string? SchoolYear { get; init; }
    [Title("Thang đánh giá"), Words(Vocabulary.Scale)] public required string Scale { get; init; }

    /// <summary>The grades rated by this scale; null for all.</summary>
    [Title("Các khối", "Bỏ trống khi bảng gồm tất cả các khối.", "Empty when the table is of all grades.")] public IReadOnlyList<string>? Grades { get; init; }

    [Title("Tổng số"), Between(0, 100000)] public int? Total { get; init; }
    [Title("Số lượng từng mức"), Words(Vocabulary.ScaleLevel)] public IReadOnlyDictionary<string, Count>? Levels { get; init; }
    [Title("Chuyển lớp, tốt nghiệp")] public Count? Promoted { get; init; }

    public bool IsStated() => ITable.Any(Total) || ITable.Any(Levels);
}
