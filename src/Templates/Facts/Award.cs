using System.Text.Json.Serialization;

namespace Reports.Templates.Facts;

/// <summary>An award of persons, with their names.</summary>
sealed record Award
{
    /// <summary>The award.</summary>
    [Title("Hình thức", "Giấy khen, Bằng khen …")]
    [JsonPropertyName("award")]
    public required string Name { get; init; }

    /// <summary>Who gave it.</summary>
    [Title("Cơ quan tặng")]
    public string? By { get; init; }

    /// <summary>Persons as stated.</summary>
    [Title("Số người")]
    [Between(0, 10000)]
    public int? Count { get; init; }

    /// <summary>Their names.</summary>
    [Title("Họ và tên")]
    public IReadOnlyList<string>? Names { get; init; }
}
