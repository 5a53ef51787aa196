using Reports.Templates.Editions;

namespace Reports.Templates.Figures;

/// <summary>The most of a number that a rate in percent allows, in whole numbers only.</summary>
static class CapLimit
{
    public static int Of(int number, int rate, Rounding rounding) => rounding == Rounding.Floor
        ? number * rate / 100
        : ((2 * number * rate) + 100) / 200;
}
