using System.Text.Unicode;
using Reports.Engine.Diagnostics;

namespace Reports.Templates.Json;

/// <summary>Tells whether bytes are UTF-8, the one encoding of JSON.</summary>
static class Encodings
{
    /// <summary>What is wrong with the encoding; null when it is UTF-8.</summary>
    public static Diagnostic? Problem(JsonText text)
    {
        var bytes = text.Bytes;
        // UTF-16 announces itself by its byte order mark, or shows in the zero beside the first character.
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, _, ..] or [_, 0, ..])
            return JsonProblems.Utf16(text);

        return FirstInvalid(bytes) is { } offset ? JsonProblems.NotUtf8(text, offset) : null;
    }

    static int? FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
            return null;

        var at = 0;
        while (at < bytes.Length && System.Text.Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
            at += length;
        return at;
    }
}
