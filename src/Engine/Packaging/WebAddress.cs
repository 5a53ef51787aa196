namespace Reports.Engine.Packaging;

/// <summary>The addresses that data may lead a reader to: pages, mail and telephone. Anything else could run something.</summary>
static class WebAddress
{
    static readonly string[] Starts = ["http://", "https://", "mailto:", "tel:"];

    /// <summary>The address as a relationship may name it; null for any other text.</summary>
    /// <remarks>.NET's Uri refuses what mail programs take, such as two recipients with a comma between them: these are written as they stand.</remarks>
    public static string? Of(string? text)
    {
        var address = text?.Trim() ?? "";
        if (!Starts.Any(start => address.Length > start.Length && address.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
            return null;
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.AbsoluteUri : Escaped(address);
    }

    // RFC 3986: what may not stand in an address is written by its bytes; what is written so already stays.
    static string Escaped(string address)
    {
        var escaped = new StringBuilder(address.Length);
        foreach (var value in Encoding.UTF8.GetBytes(address))
            if (value is > 0x20 and < 0x7F && !"<>\"{}|\\^`".Contains((char)value, StringComparison.Ordinal))
                escaped.Append((char)value);
            else
                escaped.Append('%').Append(value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        return escaped.ToString();
    }
}
