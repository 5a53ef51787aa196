
namespace Reports.Engine.Rendering;

/// <summary>Tells which addresses a document may link to.</summary>
static class LinkAddress
{
    static readonly string[] Prefixes = ["http://", "https://", "file:///"];

    /// <summary>The address as a relationship may name it; null when there is none or it could run something.</summary>
    /// <param name="text">The evaluated address.</param>
    /// <param name="start">What the author wrote before the first tag.</param>
    public static string? Of(string text, string start)
    {
        var address = WithoutPrefix(text.Trim(), start);
        if (address.Length == 0)
            return null;
        var ownScheme = address == text.Trim() && start.Contains(':', StringComparison.Ordinal);
        if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && !uri.IsFile)
            return ownScheme || uri.Scheme is "http" or "https" or "mailto" or "tel" ? uri.AbsoluteUri : null;
        return start.Length > 0 && Uri.TryCreate(address, UriKind.RelativeOrAbsolute, out _)
            ? address.Replace(" ", "%20", StringComparison.Ordinal)
            : null;
    }

    // Word writes «http://» before a lone tag; the data may bring a scheme of its own.
    static string WithoutPrefix(string text, string start)
    {
        if (!Prefixes.Contains(start, StringComparer.OrdinalIgnoreCase) || text.Length <= start.Length)
            return text;
        var rest = text[start.Length..];
        return Uri.TryCreate(rest, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" or "tel" && rest.Contains(':', StringComparison.Ordinal)
            ? rest.TrimEnd('/')
            : text;
    }
}
