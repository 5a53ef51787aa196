using Humanizer;
using Humanizer.Localisation.NumberToWords;

namespace Reports.Engine.Vietnamese;

/// <summary>Says numbers for Humanizer with our reading; gender, word form and "and" mean nothing in Vietnamese and are passed over.</summary>
sealed class VietnameseNumberConverter : INumberToWordsConverter
{
    public string Convert(long number) => NumberWords.Say(number);

    public string Convert(long number, WordForm wordForm) => Convert(number);

    public string Convert(long number, bool addAnd) => Convert(number);

    public string Convert(long number, bool addAnd, WordForm wordForm) => Convert(number);

    public string Convert(long number, GrammaticalGender gender, bool addAnd = true) => Convert(number);

    public string Convert(long number, WordForm wordForm, GrammaticalGender gender, bool addAnd = true) => Convert(number);

    public string ConvertToOrdinal(int number) => NumberWords.SayOrdinal(number);

    public string ConvertToOrdinal(int number, WordForm wordForm) => ConvertToOrdinal(number);

    public string ConvertToOrdinal(int number, GrammaticalGender gender) => ConvertToOrdinal(number);

    public string ConvertToOrdinal(int number, GrammaticalGender gender, WordForm wordForm) => ConvertToOrdinal(number);

    // English has names for tuples (single, double); Vietnamese says the number itself.
    public string ConvertToTuple(int number) => Convert(number);
}
