namespace Reports.Engine.Data;

/// <summary>The foreign cultures that Scriban's pages name in their examples; they can be asked for, never be the default.</summary>
public sealed partial class ScriptCulture
{
    static ScriptCulture AmericanEnglish { get; } = new("en-US", ForeignNumbers("$", before: true), AmericanDates());

    static ScriptCulture BritishEnglish { get; } = new("en-GB", ForeignNumbers("£", before: true), EuropeanDates());

    static ScriptCulture French { get; } = new("fr-FR", FrenchNumbers(), FrenchDates());

    static NumberFormatInfo ForeignNumbers(string currency, bool before)
    {
        var numbers = (NumberFormatInfo)CultureInfo.InvariantCulture.NumberFormat.Clone();
        numbers.CurrencySymbol = currency;
        // $1 and -$1, or 1 € and -1 €.
        numbers.CurrencyPositivePattern = before ? 0 : 3;
        numbers.CurrencyNegativePattern = before ? 1 : 8;
        numbers.PercentPositivePattern = 1;
        numbers.PercentNegativePattern = 1;
        return numbers;
    }

    static NumberFormatInfo FrenchNumbers()
    {
        var numbers = ForeignNumbers("€", before: false);
        numbers.NumberDecimalSeparator = numbers.CurrencyDecimalSeparator = numbers.PercentDecimalSeparator = ",";
        // The narrow space that does not break.
        numbers.NumberGroupSeparator = numbers.CurrencyGroupSeparator = numbers.PercentGroupSeparator = "\u202F";
        // 85 %: a space before the sign.
        numbers.PercentPositivePattern = numbers.PercentNegativePattern = 0;
        return numbers;
    }

    static DateTimeFormatInfo AmericanDates()
    {
        var dates = (DateTimeFormatInfo)CultureInfo.InvariantCulture.DateTimeFormat.Clone();
        dates.ShortDatePattern = "M/d/yyyy";
        dates.ShortTimePattern = "h:mm tt";
        dates.LongTimePattern = "h:mm:ss tt";
        return dates;
    }

    static DateTimeFormatInfo EuropeanDates()
    {
        var dates = (DateTimeFormatInfo)CultureInfo.InvariantCulture.DateTimeFormat.Clone();
        dates.ShortDatePattern = "dd/MM/yyyy";
        dates.ShortTimePattern = "HH:mm";
        dates.LongTimePattern = "HH:mm:ss";
        dates.FirstDayOfWeek = DayOfWeek.Monday;
        dates.AMDesignator = "am";
        dates.PMDesignator = "pm";
        return dates;
    }

    static DateTimeFormatInfo FrenchDates()
    {
        var dates = EuropeanDates();
        dates.AMDesignator = "AM";
        dates.PMDesignator = "PM";
        dates.MonthNames = dates.MonthGenitiveNames =
            ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre", ""];
        dates.AbbreviatedMonthNames = dates.AbbreviatedMonthGenitiveNames =
            ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.", ""];
        dates.DayNames = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];
        dates.AbbreviatedDayNames = ["dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam."];
        return dates;
    }
}
