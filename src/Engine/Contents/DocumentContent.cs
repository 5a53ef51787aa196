using Reports.Engine.Diagnostics;
using Reports.Engine.Programs;
using Reports.Engine.Programs.Included;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Functions;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Contents;

/// <summary>An included document: <c>{{ include "phan-1.docx" }}</c>. Its tags see what the tag sees.</summary>
/// <param name="document">The document.</param>
/// <param name="site">Where it is included.</param>
/// <param name="arguments">What its tags find under <c>$</c>.</param>
/// <param name="named">What they find under <c>$name</c>.</param>
sealed class DocumentContent(IncludedDocument document, CallSite site, Value arguments, ScriptObject? named) : IBlockContent, IRunContent
{
    const int Deepest = 16;

    public void Write(RenderContext context, BlockEncoder encoder)
    {
        var state = RenderState.Of(context);
        if (state.Inclusions.Depth >= Deepest)
            throw new DiagnosticException(IncludedProblems.TooDeep(site.Location, Deepest));
        if (document.BeginsWithTable && SeparateTables.EndsWithTable(context))
            context.Output.Write("<w:p></w:p>"u8);
        state.Inclusions.Enter(document);
        context.RunInPlace(document.Script, site, arguments, named);
        state.Inclusions.Leave();
    }

    public void Write(RenderContext context, RunEncoder encoder) =>
        throw new DiagnosticException(IncludedProblems.NotAlone(site.Location, document.File));

    /// <summary>Where only text can stand there is nothing of it.</summary>
    public override string ToString() => "";
}
