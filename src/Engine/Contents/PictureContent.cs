using Reports.Engine.Pictures;
using Reports.Engine.Rendering;
using Reports.Engine.Scripting;

namespace Reports.Engine.Contents;

/// <summary>A picture in the text: <c>{{ photo | word.image width:"3cm" }}</c>.</summary>
sealed class PictureContent(Picture picture) : IRunContent
{
    public void Write(RenderContext context, RunEncoder encoder)
    {
        var state = RenderState.Of(context);
        var relationship = state.Current.ToPart("image", state.Media.Of(picture).Name);
        context.Output.Write(PictureXml.Of(picture, picture.Size(encoder.Place.Room), state.Ids.Next(IdKind.Drawing), relationship));
    }

    /// <summary>Where no picture can stand, its alternative text does.</summary>
    public override string ToString() => picture.Description;
}

/// <summary>The bytes of a picture that the data names: a data URI, base64, or a name among the caller's resources.</summary>
static class PictureSource
{
    const string Scheme = "data:";
    const string Base64 = ";base64,";

    // Shorter than this it is a name that happens to look like base64.
    const int ShortestBase64 = 64;

    public static byte[]? Read(string source, IDocumentResources? resources)
    {
        if (source.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return source.IndexOf(Base64, StringComparison.OrdinalIgnoreCase) is var at and >= 0
                ? Decode(source[(at + Base64.Length)..])
                : null;
        return resources?.Find(source) ?? (source.Length >= ShortestBase64 ? Decode(source) : null);
    }

    static byte[]? Decode(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text.Trim(), bytes, out var length) ? bytes[..length] : null;
    }
}
