namespace Reports.Templates.Facts;

/// <summary>Pupils of a primary or secondary school and their results.</summary>
sealed record Pupils
{
    /// <summary>Enrolment by grade.</summary>
    [Title("Huy động, duy trì sĩ số")]
    public Enrolment? Enrolment { get; init; }

    /// <summary>Conduct, one table a scale.</summary>
    [Title("Hạnh kiểm, rèn luyện")]
    public IReadOnlyList<ScaleResult>? Conduct { get; init; }

    /// <summary>Study results, one table a scale.</summary>
    [Title("Học lực, học tập")]
    public IReadOnlyList<ScaleResult>? Study { get; init; }

    /// <summary>Results by subject (primary schools).</summary>
    [Title("Kết quả môn học", "Tiểu học, theo Thông tư 27/2020.")]
    public IReadOnlyList<ScaleResult>? Subjects { get; init; }

    /// <summary>Qualities and abilities (primary schools).</summary>
    [Title("Phẩm chất, năng lực", "Tiểu học, theo Thông tư 27/2020.")]
    public IReadOnlyList<ScaleResult>? Qualities { get; init; }

    /// <summary>Completion of a programme or a level.</summary>
    [Title("Hoàn thành chương trình, tốt nghiệp")]
    public IReadOnlyList<Completion>? Completions { get; init; }

    /// <summary>Competitions of pupils.</summary>
    [Title("Các cuộc thi của học sinh")]
    public IReadOnlyList<Competition>? Competitions { get; init; }

    /// <summary>Further results in the author's own words, a line each.</summary>
    [Title("Kết quả khác", "Mỗi phần tử một dòng, in sau các bảng của phần này.")]
    public IReadOnlyList<string>? Lines { get; init; }
}
