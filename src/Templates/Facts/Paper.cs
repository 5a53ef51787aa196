namespace Reports.Templates.Facts;

/// <summary>What every paper of the dossier may carry: number, symbol, place, date, recipients.</summary>
abstract record Paper
{
    [Title("Số văn bản"), Between(1, 9999)] public int? Number { get; init; }

    /// <summary>The symbol after the number; null lets the edition and the branch make it.</summary>
    [Title("Ký hiệu", "Ví dụ: BC/CB. Bỏ trống để chương trình ghép từ loại văn bản và ký hiệu chi bộ.", "Such as BC/CB. Empty: made of the type of paper and the branch's symbol.")] public string? Symbol { get; init; }

    [Title("Địa danh")] public string? Place { get; init; }
    [Title("Ngày văn bản", "2023-12-16 hoặc 16/12/2023.", "Such as 16/12/2023.")] public virtual DateOnly? Date { get; init; }
    [Title("Nơi nhận", "Mỗi dòng một nơi nhận, không gạch đầu dòng.", "One recipient a line, without dashes.")] public IReadOnlyList<string>? Recipients { get; init; }
}
