using System.Text;

namespace Reports.Engine.Scripting.Functions.Texts;

/// <summary>Writes a text as a handle: small letters and digits, one hyphen for whatever stands between them.</summary>
/// <remarks>Unlike a slug it keeps letters with marks, and a hyphen at the beginning: "100% M &amp; Ms!!!" is "100-m-ms".</remarks>
static class Handle
{
    /// <summary>The handle of a text.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var handle = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                handle.Append(char.ToLowerInvariant(c));
            else if (handle.Length == 0 || handle[^1] != '-')
                handle.Append('-');
        }
        if (handle.Length > 0 && handle[^1] == '-')
            handle.Length--;
        return handle.ToString();
    }
}
