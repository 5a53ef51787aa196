using System.Globalization;
using System.Text;

namespace Reports.Engine.Data;

/// <summary>Undoes the escapes of a JSON text that holds halves of surrogate pairs; each becomes U+FFFD.</summary>
static class JsonText
{
    public static string Unescape(ReadOnlySpan<byte> utf8)
    {
        var escaped = Encoding.UTF8.GetString(utf8);
        var text = new StringBuilder(escaped.Length);
        for (var at = 0; at < escaped.Length; at++)
        {
            if (escaped[at] != '\\')
                text.Append(escaped[at]);
            else if (escaped[++at] == 'u')
            {
                text.Append((char)int.Parse(escaped.AsSpan(at + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                at += 4;
            }
            else
                text.Append(Meaning(escaped[at]));
        }

        // Encoding there and back replaces what is no character.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.ToString()));
    }

    static char Meaning(char escape) => escape switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => escape,
    };
}
