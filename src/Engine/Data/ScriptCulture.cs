namespace Reports.Engine.Data;

/// <summary>How numbers and dates look. Our own rules, so that a machine without ICU prints the same.</summary>
public sealed partial class ScriptCulture
{
    static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    ScriptCulture(string name, NumberFormatInfo numbers, DateTimeFormatInfo dates)
    {
        Name = name;
        Numbers = NumberFormatInfo.ReadOnly(numbers);
        Dates = DateTimeFormatInfo.ReadOnly(dates);
        var culture = (CultureInfo)Plain.Clone();
        (culture.NumberFormat, culture.DateTimeFormat) = (numbers, dates);
        Culture = CultureInfo.ReadOnly(culture);
    }

    /// <summary>Scriban's default: 1234567.5, names of months in English.</summary>
    public static ScriptCulture Invariant { get; } = new(string.Empty, Plain.NumberFormat, Plain.DateTimeFormat);

    /// <summary>Official Vietnamese documents: 1.234.567,5; <c>Thứ Năm</c>, <c>tháng 3</c>.</summary>
    public static ScriptCulture Vietnamese { get; } = new("vi-VN", VietnameseNumbers(), VietnameseDates());

    /// <summary>The name as templates write it: empty, or such as <c>vi-VN</c>.</summary>
    public string Name { get; }

    /// <summary>The signs of numbers, a provider for <see cref="IFormattable"/>.</summary>
    public NumberFormatInfo Numbers { get; }

    /// <summary>The names and patterns of dates.</summary>
    public DateTimeFormatInfo Dates { get; }

    /// <summary>The culture of a name; null when it is not supported.</summary>
    public static ScriptCulture? Find(string name) => name.ToUpperInvariant() switch
    {
        "" or "INVARIANT" => Invariant,
        "VI" or "VI-VN" => Vietnamese,
        "EN-US" or "EN" => AmericanEnglish,
        "EN-GB" => BritishEnglish,
        "FR-FR" or "FR" => French,
        _ => null,
    };

    /// <summary>Both as .NET wants them; it knows no name, so nothing is looked up on the machine.</summary>
    internal CultureInfo Culture { get; }

    /// <inheritdoc />
    public override string ToString() => Name;

    static NumberFormatInfo VietnameseNumbers()
    {
        var numbers = (NumberFormatInfo)Plain.NumberFormat.Clone();
        numbers.NumberDecimalSeparator = numbers.CurrencyDecimalSeparator = numbers.PercentDecimalSeparator = ",";
        numbers.NumberGroupSeparator = numbers.CurrencyGroupSeparator = numbers.PercentGroupSeparator = ".";
        numbers.CurrencySymbol = "₫";
        // "1.234 ₫" and "-1.234 ₫": the sign stands after the sum.
        numbers.CurrencyPositivePattern = 3;
        numbers.CurrencyNegativePattern = 8;
        numbers.CurrencyDecimalDigits = 0;
        // "85,5%": no space before the sign.
        numbers.PercentPositivePattern = 1;
        numbers.PercentNegativePattern = 1;
        return numbers;
    }

    static DateTimeFormatInfo VietnameseDates()
    {
        var dates = (DateTimeFormatInfo)Plain.DateTimeFormat.Clone();
        string[] months = [.. Enumerable.Range(1, 12).Select(month => $"tháng {month.ToString(Plain)}"), string.Empty];
        string[] shortMonths = [.. Enumerable.Range(1, 12).Select(month => $"thg {month.ToString(Plain)}"), string.Empty];
        dates.MonthNames = dates.MonthGenitiveNames = months;
        dates.AbbreviatedMonthNames = dates.AbbreviatedMonthGenitiveNames = shortMonths;
        dates.DayNames = ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];
        dates.AbbreviatedDayNames = dates.ShortestDayNames = ["CN", "T2", "T3", "T4", "T5", "T6", "T7"];
        dates.AMDesignator = "SA";
        dates.PMDesignator = "CH";
        dates.FirstDayOfWeek = DayOfWeek.Monday;
        dates.ShortDatePattern = "dd/MM/yyyy";
        dates.LongDatePattern = "dddd, dd MMMM 'năm' yyyy";
        dates.ShortTimePattern = "HH:mm";
        dates.LongTimePattern = "HH:mm:ss";
        dates.FullDateTimePattern = "dddd, dd MMMM 'năm' yyyy HH:mm:ss";
        return dates;
    }
}
