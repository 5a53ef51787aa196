using Humanizer.Configuration;

namespace Reports.Engine.Vietnamese;

/// <summary>Gives Humanizer our reading of Vietnamese numbers.</summary>
public static class VietnameseHumanizer
{
    /// <summary>Makes <c>24.ToWords(new CultureInfo("vi"))</c> say "hai mươi tư", for <c>vi</c> and <c>vi-VN</c>.</summary>
    /// <remarks>
    /// Call it once when the program starts, before Humanizer is used with a Vietnamese culture. Calling it again changes nothing.
    /// Humanizer itself asks for the culture en-US: a program in globalization-invariant mode must set
    /// <c>PredefinedCulturesOnly</c> to false in its project file, or Humanizer cannot be used at all.
    /// </remarks>
    public static void Register()
    {
        var converter = new VietnameseNumberConverter();
        Configurator.NumberToWordsConverters.Register("vi", converter);
        // Without culture data vi-VN does not know that vi is its parent.
        Configurator.NumberToWordsConverters.Register("vi-VN", converter);
    }
}
