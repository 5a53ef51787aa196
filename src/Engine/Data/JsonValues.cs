using System.Runtime.InteropServices;
using System.Text.Json;

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

    // Retained as long as the program runs: the names of a larger text may be too many for that.
    const int LargestRemembered = 256 * 1024;

    /// <summary>The names of the object that was read last: the next one mostly has the same.</summary>
    static MemberNames? s_expected;

    /// <summary>The value of a JSON text; null, with an error that has line and column, when it is none.</summary>
    /// <param name="bytes">The text as the file has it; texts of the value lie in it, so it must not change from now on.</param>
    /// <param name="file">Its name for messages.</param>
    /// <param name="diagnostics">Takes errors, and warnings about names that occur twice.</param>
    public static Value Read(ReadOnlyMemory<byte> bytes, string file, DiagnosticBag diagnostics)
    {
        var utf8 = TextBytes.ToUtf8(bytes.Span);
        // What was UTF-16 lies elsewhere now; a byte order mark moves the beginning.
        var text = bytes.Span.Overlaps(utf8, out var start) && MemoryMarshal.TryGetArray(bytes[start..], out var held) ? held : utf8.ToArray();
        if (TextBytes.FirstInvalid(utf8) is { } wrong)
        {
            diagnostics.Add(utf8.StartsWith("PK\u0003\u0004"u8) ? JsonProblems.IsPackage(new FileLocation(file)) : JsonProblems.NotUtf8(JsonPlace.At(utf8, wrong, file)));
            return default;
        }

        var reader = new JsonValueReader(text, file, diagnostics);
        try
        {
            var isRemembered = utf8.Length <= LargestRemembered;
            var value = reader.Read(isRemembered ? s_expected : null, out var names);
            if (names is not null && isRemembered)
                s_expected = names;
            return value;
        }
        catch (JsonException)
        {
            diagnostics.Add(JsonProblems.NotJson(JsonPlace.At(utf8, FirstWrong(utf8), file)));
            return default;
        }
    }

    // Where a text stops being JSON is for the library to say.
    static int FirstWrong(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, Options);
        try
        {
            while (reader.Read())
            {
            }
        }
        catch (JsonException exception)
        {
            return JsonPlace.Of(exception, utf8);
        }

        return utf8.Length;
    }
}
