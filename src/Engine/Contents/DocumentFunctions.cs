using Reports.Engine.Diagnostics;
using Reports.Engine.Programs;
using Reports.Engine.Programs.Included;
using Reports.Engine.Scripting.Functions;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Contents;

/// <summary><c>include</c> for Word documents among the caller's resources; other names are templates of text, as in Scriban.</summary>
static class DocumentFunctions
{
    const string OwnStyles = "own";

    static readonly string[] Endings = [".docx", ".docm", ".dotx", ".dotm"];

    public static void AddTo(FunctionLibraryBuilder library) => library
        .Add("include", new IncludeFunction("include", "template_name", Include))
        .Add("word.document", new IncludeFunction("word.document", "name", (call, arguments) => Document(call, call.Text(arguments[0]), arguments)));

    static Value Include(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        var name = call.Text(arguments[0]);
        return Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            ? Document(call, name, arguments)
            : call.Context.Include(name, call, arguments);
    }

    static Value Document(FunctionCall call, string name, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull)
            return default;
        var state = RenderState.Of(call.Context);
        var bytes = state.Resources?.Find(name)
            ?? throw new DiagnosticException(IncludedProblems.NotFound(call.Site.ArgumentLocation(0), name));
        var ownStyles = call.Named?["styles"].AsString() == OwnStyles;
        var (context, named) = (call.Context, call.Named);
        bool IsVisible(string known) => context.TryGetGlobal(known, out _) || named?.TryGet(known, out _) == true;
        return Value.FromContent(new DocumentContent(
            state.Included.Of(bytes, name, ownStyles, IsVisible, context.Diagnostics),
            call.Site,
            new ScriptArray(arguments) { Properties = call.Named },
            call.Named));
    }
}
