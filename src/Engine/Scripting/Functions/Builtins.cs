namespace Reports.Engine.Scripting.Functions;

/// <summary>Every function that templates find by default: those of Scriban's documentation and our own <c>vi</c>.</summary>
public static class Builtins
{
    /// <summary>The library; immutable and shared by all scripts.</summary>
    public static FunctionLibrary Library { get; } = Build();

    static FunctionLibrary Build()
    {
        var library = new FunctionLibraryBuilder();
        ArrayFunctions.AddTo(library);
        ArrayItemFunctions.AddTo(library);
        ArraySorting.AddTo(library);
        ChanceFunctions.AddTo(library);
        DateFunctions.AddTo(library);
        EvaluationFunctions.AddTo(library);
        FormatFunctions.AddTo(library);
        HtmlFunctions.AddTo(library);
        MathFunctions.AddTo(library);
        ObjectFunctions.AddTo(library);
        RegexFunctions.AddTo(library);
        StringCuttingFunctions.AddTo(library);
        StringEncodingFunctions.AddTo(library);
        StringFunctions.AddTo(library);
        StringNumberFunctions.AddTo(library);
        StringQuestionFunctions.AddTo(library);
        TimeSpanFunctions.AddTo(library);
        VietnameseFunctions.AddTo(library);
        return library.Build();
    }
}
