using System.Text.Json;
using Reports.Engine.Diagnostics;

namespace Reports.Engine.Data;

/// <summary>Reads JSON into values: UTF-8, or UTF-16 and UTF-32 by their marks; comments and trailing commas are accepted.</summary>
/// <remarks>
/// Whole numbers stay whole at any size; fractions become decimals when a decimal holds them exactly, so that 0.1 is one
/// tenth, and binary fractions otherwise. Of two members of the same name the last one counts, with a warning. Names are composed (NFC), as those of tags are: a Mac types «ệ» as three characters.
/// </remarks>
static class JsonValues
{
    /// <summary>What is taken for JSON wherever somebody may have typed it; objects and arrays stand 256 deep inside each other at most.</summary>
    internal static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 256,
    };

    /// <summary>The value of a JSON text; null, with an error that has line and column, when it is none.</summary>
    /// <param name="utf8">The text as the file has it.</param>
    /// <param name="file">Its name for messages.</param>
    /// <param name="diagnostics">Takes errors, and warnings about names that occur twice.</param>
    public static Value Read(ReadOnlySpan<byte> utf8, string file, DiagnosticBag diagnostics)
    {
        utf8 = TextBytes.ToUtf8(utf8);
        if (TextBytes.FirstInvalid(utf8) is { } wrong)
        {
            diagnostics.Add(JsonProblems.NotUtf8(JsonPlace.At(utf8, wrong, file)));
            return default;
        }

        var reader = new JsonValueReader(new Utf8JsonReader(utf8, Options), utf8, file, diagnostics);
        try
        {
            return reader.Read();
        }
        catch (JsonException exception)
        {
            diagnostics.Add(JsonProblems.NotJson(JsonPlace.At(utf8, JsonPlace.Of(exception, utf8), file)));
            return default;
        }
    }
}
