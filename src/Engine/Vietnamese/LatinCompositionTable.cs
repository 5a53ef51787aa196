namespace Reports.Engine.Vietnamese;

/// <summary>Which Latin letter and which combining mark make which one character, as Unicode composes them.</summary>
/// <remarks>
/// Source: the canonical decompositions of UnicodeData.txt for U+00C0–U+024F and U+1E00–U+1EFF, composition exclusions left out.
/// Every Vietnamese letter is among them, and every letter of a name from another Latin alphabet.
/// </remarks>
static class LatinCompositionTable
{
    static readonly Row[] Rows =
    [
        new('\u0300', "AEIOUaeiouÜüNnĒēŌōWwÂâĂăÊêÔôƠơƯưYy", "ÀÈÌÒÙàèìòùǛǜǸǹḔḕṐṑẀẁẦầẰằỀềỒồỜờỪừỲỳ"),
        new('\u0301', "AEIOUYaeiouyCcLlNnRrSsZzÜüGgÅåÆæØøÇçĒēÏïKkMmÕõŌōPpŨũWwÂâĂăÊêÔôƠơƯư", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǗǘǴǵǺǻǼǽǾǿḈḉḖḗḮḯḰḱḾḿṌṍṒṓṔṕṸṹẂẃẤấẮắẾếỐốỚớỨứ"),
        new('\u0302', "AEIOUaeiouCcGgHhJjSsWwYyZzẠạẸẹỌọ", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑẬậỆệỘộ"),
        new('\u0303', "ANOanoIiUuVvÂâĂăEeÊêÔôƠơƯưYy", "ÃÑÕãñõĨĩŨũṼṽẪẫẴẵẼẽỄễỖỗỠỡỮữỸỹ"),
        new('\u0304', "AaEeIiOoUuÜüÄäȦȧÆæǪǫÖöÕõȮȯYyGgḶḷṚṛ", "ĀāĒēĪīŌōŪūǕǖǞǟǠǡǢǣǬǭȪȫȬȭȰȱȲȳḠḡḸḹṜṝ"),
        new('\u0306', "AaEeGgIiOoUuȨȩẠạ", "ĂăĔĕĞğĬĭŎŏŬŭḜḝẶặ"),
        new('\u0307', "CcEeGgIZzAaOoBbDdFfHhMmNnPpRrSsŚśŠšṢṣTtWwXxYyſ", "ĊċĖėĠġİŻżȦȧȮȯḂḃḊḋḞḟḢḣṀṁṄṅṖṗṘṙṠṡṤṥṦṧṨṩṪṫẆẇẊẋẎẏẛ"),
        new('\u0308', "AEIOUaeiouyYHhÕõŪūWwXxt", "ÄËÏÖÜäëïöüÿŸḦḧṎṏṺṻẄẅẌẍẗ"),
        new('\u0309', "AaÂâĂăEeÊêIiOoÔôƠơUuƯưYy", "ẢảẨẩẲẳẺẻỂểỈỉỎỏỔổỞởỦủỬửỶỷ"),
        new('\u030A', "AaUuwy", "ÅåŮůẘẙ"),
        new('\u030B', "OoUu", "ŐőŰű"),
        new('\u030C', "CcDdEeLlNnRrSsTtZzAaIiOoUuÜüGgKkƷʒjHh", "ČčĎďĚěĽľŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǙǚǦǧǨǩǮǯǰȞȟ"),
        new('\u030F', "AaEeIiOoRrUu", "ȀȁȄȅȈȉȌȍȐȑȔȕ"),
        new('\u0311', "AaEeIiOoRrUu", "ȂȃȆȇȊȋȎȏȒȓȖȗ"),
        new('\u031B', "OoUu", "ƠơƯư"),
        new('\u0323', "BbDdHhKkLlMmNnRrSsTtVvWwZzAaEeIiOoƠơUuƯưYy", "ḄḅḌḍḤḥḲḳḶḷṂṃṆṇṚṛṢṣṬṭṾṿẈẉẒẓẠạẸẹỊịỌọỢợỤụỰựỴỵ"),
        new('\u0324', "Uu", "Ṳṳ"),
        new('\u0325', "Aa", "Ḁḁ"),
        new('\u0326', "SsTt", "ȘșȚț"),
        new('\u0327', "CcGgKkLlNnRrSsTtEeDdHh", "ÇçĢģĶķĻļŅņŖŗŞşŢţȨȩḐḑḨḩ"),
        new('\u0328', "AaEeIiUuOo", "ĄąĘęĮįŲųǪǫ"),
        new('\u032D', "DdEeLlNnTtUu", "ḒḓḘḙḼḽṊṋṰṱṶṷ"),
        new('\u032E', "Hh", "Ḫḫ"),
        new('\u0330', "EeIiUu", "ḚḛḬḭṴṵ"),
        new('\u0331', "BbDdKkLlNnRrTtZzh", "ḆḇḎḏḴḵḺḻṈṉṞṟṮṯẔẕẖ"),
    ];

    // Every composed character lies below.
    const int End = 0x1F00;
    static readonly char[] Letters = ByComposed((row, at) => row.Letters[at]);
    static readonly char[] Marks = ByComposed((row, _) => row.Mark);

    /// <summary>The one character that a letter and a mark make, or false when there is none.</summary>
    public static bool TryCompose(char letter, char mark, out char composed)
    {
        composed = default;
        foreach (var row in Rows)
        {
            if (row.Mark == mark && row.Letters.IndexOf(letter) is >= 0 and var at)
                composed = row.Composed[at];
        }

        return composed != default;
    }

    /// <summary>The letter (itself perhaps still composed) and the last mark of a character, or false when it has none.</summary>
    public static bool TryDecompose(char composed, out char letter, out char mark)
    {
        (letter, mark) = composed < End ? (Letters[composed], Marks[composed]) : default;
        return mark != default;
    }

    static char[] ByComposed(Func<Row, int, char> part)
    {
        var parts = new char[End];
        foreach (var row in Rows)
        {
            for (var at = 0; at < row.Letters.Length; at++)
                parts[row.Composed[at]] = part(row, at);
        }

        return parts;
    }

    /// <summary>The letters that a mark stands on, and what each becomes, in the same order.</summary>
    sealed record Row(char Mark, string Letters, string Composed);
}
