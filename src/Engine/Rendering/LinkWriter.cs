using Reports.Engine.Output;
using Reports.Engine.Packaging;
using Reports.Engine.Scripting;

namespace Reports.Engine.Rendering;

/// <summary>Writes links whose address is known only while rendering.</summary>
static class LinkWriter
{
    /// <summary>From here on the address is collected.</summary>
    public static readonly Written BeginAddress = new((context, state) => Collect(context, state));

    /// <summary>The start tag is complete.</summary>
    public static readonly Written FinishStart = new(OnFinishStart);

    /// <summary>The link ends, when it began.</summary>
    public static readonly Written EndLink = new(OnEndLink);

    /// <summary>The address is complete; what follows is the start tag, which is dropped when there is no address.</summary>
    public static Written BeginLink(string start) => new((context, state) =>
    {
        var address = LinkAddress.Of(Collected(context, state), start);
        state.Links.Push(address is null ? null : state.Current.ToAddress(address));
        if (address is null)
            Collect(context, state);
    });

    /// <summary>The address is complete; its id is written. An id must lead somewhere: nothing usable leads to the document itself.</summary>
    public static Written AddressId(string start) => new((context, state) =>
    {
        // Collecting ends first: until then the output is the one that collects.
        var address = LinkAddress.Of(Collected(context, state), start) ?? "#";
        context.Output.Write(state.Current.ToAddress(address));
    });

    /// <summary>The address is complete; it is written as the argument of a field. Nothing usable leads to the document itself.</summary>
    public static Written FieldAddress(string start) => new((context, state) =>
    {
        var address = LinkAddress.Of(Collected(context, state), start) ?? "#";
        FieldArgumentEncoder.WriteQuoted(context.Output, address);
    });

    static void OnFinishStart(RenderContext context, RenderState state)
    {
        if (state.Links.Peek() is { } id)
            context.Output.Write($" r:id=\"{id}\">");
        else
            Collected(context, state);
    }

    static void OnEndLink(RenderContext context, RenderState state)
    {
        if (state.Links.Pop() is not null)
            context.Output.Write("</w:hyperlink>"u8);
    }

    static void Collect(RenderContext context, RenderState state)
    {
        state.Held.Push((context.Output, new Utf8Output()));
        context.Output = state.Held.Peek().Held;
    }

    static string Collected(RenderContext context, RenderState state)
    {
        var (outside, held) = state.Held.Pop();
        context.Output = outside;
        using (held)
            return held.ToString();
    }
}

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
        if (WebAddress.Of(address) is { } safe)
            return safe;
        if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && !uri.IsFile)
            return ownScheme ? uri.AbsoluteUri : null;
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
        return WebAddress.Of(rest) is null ? text : rest.TrimEnd('/');
    }
}
