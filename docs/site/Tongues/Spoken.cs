namespace Reports.Site.Tongues;

/// <summary>The languages of a text.</summary>
[Flags]
enum Spoken
{
    Nothing = 0,
    Vietnamese = 1,
    English = 2,
    Both = Vietnamese | English,
}

/// <summary>The name of a language on a page.</summary>
static class SpokenNames
{
    public static string Code(this Spoken spoken) => spoken == Spoken.Vietnamese ? "vi" : "en";
}
