using Reports.Engine.Output;
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
