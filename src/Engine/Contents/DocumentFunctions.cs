using Reports.Engine.Rendering;
using Reports.Engine.Scripting.Library;
using Reports.Engine.Scripting.Running;
using Scriban.Runtime;
using Scriban.Syntax;
using TemplateContext = Scriban.TemplateContext;

namespace Reports.Engine.Contents;

/// <summary><c>include</c> for Word documents among the caller's resources; other names are templates of text, as in Scriban.</summary>
static class DocumentFunctions
{
    public static void AddTo(FunctionLibraryBuilder library) => library
        .Add("include", new DocumentFunction(isAlways: false))
        .Add("word.document", new DocumentFunction(isAlways: true));

    /// <param name="isAlways">True when every name is a document's; false when only one with the ending of a Word file is.</param>
    sealed class DocumentFunction(bool isAlways) : IScriptCustomFunction
    {
        const string OwnStyles = "own";

        static readonly string[] Endings = [".docx", ".docm", ".dotx", ".dotm"];
        static readonly Scriban.Functions.IncludeFunction OfText = new();

        public int RequiredParameterCount => 1;

        public int ParameterCount => 1;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

        public Type ReturnType => typeof(object);

        public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), index == 0 ? "template_name" : "value");

        public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        {
            var name = context.ObjectToString(arguments[0]) ?? "";
            if (isAlways || Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
                return name.Length == 0 ? null : Document((Evaluator)context, callerContext, name, arguments);
            return OfText.Invoke(context, callerContext, arguments, blockStatement);
        }

        public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            new(Invoke(context, callerContext, arguments, blockStatement));

        static DocumentContent Document(Evaluator evaluator, ScriptNode? caller, string name, ScriptArray arguments)
        {
            var render = evaluator.Render;
            var state = RenderState.Of(render);
            var location = render.Locate((CallArguments.At(caller, 0) ?? caller)?.Span ?? default);
            var bytes = state.Resources?.Find(name) ?? throw new DiagnosticException(IncludedProblems.NotFound(location, name));
            var ownStyles = arguments.TryGetValue(evaluator, default, "styles", out var styles) && styles is OwnStyles;
            bool IsVisible(string known) => render.TryGetGlobal(known, out _) || (known != "size" && arguments.Contains(known));
            return new DocumentContent(state.Included.Of(bytes, name, ownStyles, IsVisible, render.Diagnostics), caller, render.Locate(caller?.Span ?? default), arguments);
        }
    }
}
