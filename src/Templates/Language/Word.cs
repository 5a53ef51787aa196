namespace Reports.Templates.Language;

/// <summary>A stretch of letters in a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Syllable">The syllable it spells.</param>
/// <param name="Before">What parts it from the word before.</param>
/// <param name="Shape">How it is written.</param>
/// <param name="Opens">True when a sentence begins with it.</param>
readonly record struct Word(int Start, int End, Syllable Syllable, Gap Before, Shape Shape, bool Opens);
