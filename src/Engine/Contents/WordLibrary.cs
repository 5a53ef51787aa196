using Reports.Engine.Scripting.Library;

namespace Reports.Engine.Contents;

/// <summary>The functions that Word templates find: Scriban's, <c>vi</c>, and <c>word</c>.</summary>
static class WordLibrary
{
    /// <summary>The library; immutable and shared by all templates.</summary>
    public static FunctionLibrary Functions { get; } = Build();

    static FunctionLibrary Build()
    {
        var library = Builtins.Library.ToBuilder();
        WordFunctions.AddTo(library);
        DocumentFunctions.AddTo(library);
        return library.Build();
    }
}
