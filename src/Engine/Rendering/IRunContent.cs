using Reports.Engine.Output;
using Reports.Engine.Scripting;

namespace Reports.Engine.Rendering;

/// <summary>A value that knows how to stand in a run: a picture, a link.</summary>
interface IRunContent : IContent
{
    void Write(RenderContext context, RunEncoder encoder);
}

/// <summary>A value that knows how to stand between paragraphs: rich text, a document.</summary>
interface IBlockContent : IContent
{
    void Write(RenderContext context, BlockEncoder encoder);
}
