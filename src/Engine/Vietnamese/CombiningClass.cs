namespace Reports.Engine.Vietnamese;

/// <summary>The order in which Unicode writes several marks on one letter.</summary>
/// <remarks>Source: the canonical combining classes of UnicodeData.txt for U+0300–U+036F.</remarks>
static class CombiningClass
{
    // Class 220 is below the letter; 230, above it, is every mark not named here.
    const string Below =
        "\u0316\u0317\u0318\u0319\u031C\u031D\u031E\u031F\u0320\u0323\u0324\u0325\u0326\u0329\u032A\u032B\u032C\u032D\u032E\u032F" +
        "\u0330\u0331\u0332\u0333\u0339\u033A\u033B\u033C\u0347\u0348\u0349\u034D\u034E\u0353\u0354\u0355\u0356\u0359\u035A";

    /// <summary>Zero for anything that is not a mark, otherwise the class.</summary>
    public static int Of(char c) => c switch
    {
        < '\u0300' or > '\u036F' or '\u034F' => 0,
        '\u0323' => 220,
        >= '\u0334' and <= '\u0338' => 1,
        '\u0321' or '\u0322' or '\u0327' or '\u0328' => 202,
        '\u031B' => 216,
        '\u0315' or '\u031A' or '\u0358' => 232,
        '\u035C' or '\u035F' or '\u0362' => 233,
        '\u035D' or '\u035E' or '\u0360' or '\u0361' => 234,
        '\u0345' => 240,
        _ => Below.Contains(c) ? 220 : 230,
    };
}
