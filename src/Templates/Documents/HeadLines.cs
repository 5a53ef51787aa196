using System.Globalization;
using Reports.Engine.Vietnamese;
using Reports.Templates.Facts;

namespace Reports.Templates.Documents;

/// <summary>The lines at the head of a Party paper, written as the office writes them.</summary>
static class HeadLines
{
    /// <summary>Room to write a place by hand.</summary>
    public const string PlaceToWrite = "……………";

    /// <summary>«Sông Mây, ngày 06 tháng 02 năm 2024»: days below ten and the months 1 and 2 have a zero; without a date there is room to write it.</summary>
    public static string PlaceDate(string place, DateOnly? date, int year) => date is { } day
        ? $"{place}, {OfficialDate.Long(day)}"
        : $"{place}, ngày …… tháng …… năm {year}";

    /// <summary>«Số 05-BC/CB»; null for a paper without a number.</summary>
    public static string? Number(Paper? paper, string? type, string? branch) => paper?.Number is { } number
        ? $"Số {number.ToString("00", CultureInfo.InvariantCulture)}-{paper.Symbol ?? $"{type ?? "BC"}/{branch ?? "CB"}"}"
        : null;

    /// <summary>The recipients as named; the last line says where the paper is filed, whether or not the author wrote it.</summary>
    public static IReadOnlyList<string> Recipients(IReadOnlyList<string>? named, string? filed) => named switch
    {
        null or [] => [],
        _ when filed is null || named.Any(line => line.TrimStart('-', ' ').StartsWith("Lưu", StringComparison.Ordinal)) => named,
        _ => [.. named, filed],
    };
}
