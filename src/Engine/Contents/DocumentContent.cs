using Reports.Engine.Rendering;
using Reports.Engine.Scripting;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reports.Engine.Contents;

/// <summary>An included document: <c>{{ include "phan-1.docx" }}</c>. Its tags see what the tag sees.</summary>
/// <param name="arguments">What its tags find under <c>$</c>, and the named ones under <c>$name</c>.</param>
sealed class DocumentContent(IncludedDocument document, ScriptNode? caller, Location location, ScriptArray arguments) : IBlockContent, IRunContent
{
    const int Deepest = 16;

    public void Write(RenderContext context, BlockEncoder encoder)
    {
        var state = RenderState.Of(context);
        if (state.Inclusions.Depth >= Deepest)
            throw new DiagnosticException(IncludedProblems.TooDeep(location, Deepest));
        if (document.BeginsWithTable && SeparateTables.EndsWithTable(context))
            context.Output.Write("<w:p></w:p>"u8);
        state.Inclusions.Enter(document);
        context.RunInPlace(document.Script, arguments, caller);
        state.Inclusions.Leave();
    }

    public void Write(RenderContext context, RunEncoder encoder) =>
        throw new DiagnosticException(IncludedProblems.NotAlone(location, document.File));

    /// <summary>Where only text can stand there is nothing of it.</summary>
    public override string ToString() => "";
}
