using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Segments;

namespace Reports.Engine.Rendering;

/// <summary>Something that we write while rendering; nothing while the template captures text.</summary>
sealed class Written(Action<RenderContext, RenderState> write) : Intrinsic
{
    public override void Write(RenderContext context)
    {
        if (!context.IsCapturing)
            write(context, RenderState.Of(context));
    }
}
