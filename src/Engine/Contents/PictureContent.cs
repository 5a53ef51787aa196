using Reports.Engine.Pictures;
using Reports.Engine.Rendering;
using Reports.Engine.Scripting;
using Reports.Engine.Word;

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
