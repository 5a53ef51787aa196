using System.Buffers;

namespace Reports.Engine.Data;

/// <summary>The bytes of a text file as UTF-8, whatever Unicode it was saved in: PowerShell's <c>&gt;</c> and old editors write UTF-16.</summary>
static class TextBytes
{
    /// <summary>The text as UTF-8 without a byte order mark; whether it is one is not checked.</summary>
    public static ReadOnlySpan<byte> ToUtf8(ReadOnlySpan<byte> bytes) => EncodingOf(bytes) is { } encoding
        ? Encoding.Convert(encoding, Encoding.UTF8, bytes[Mark(bytes, encoding)..].ToArray())
        : bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;

    /// <summary>The same for a file that is read bit by bit; the mark of UTF-8 stays.</summary>
    public static Stream ToUtf8(Stream file)
    {
        // A pipe gives its bytes once.
        if (!file.CanSeek)
            return file;

        var head = new byte[4];
        var length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        file.Position = 0;
        if (EncodingOf(head.AsSpan(0, length)) is not { } encoding)
            return file;
        file.Position = Mark(head, encoding);
        return Encoding.CreateTranscodingStream(file, encoding, Encoding.UTF8);
    }

    /// <summary>The text without a byte order mark; null when some of its bytes are no text.</summary>
    public static string? Decoded(ReadOnlySpan<byte> bytes)
    {
        var encoding = EncodingOf(bytes) ?? Encoding.UTF8;
        try
        {
            return Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes[Mark(bytes, encoding)..]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The first byte that is no UTF-8; null when all are.</summary>
    public static int? FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return null;
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
            at += length;
        return at;
    }

    // The byte order mark says it; without one the zeros beside the first character do: no text begins with U+0000.
    static Encoding? EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [not 0, 0, 0, 0, ..] => Encoding.UTF32,
        [0, 0, 0xFE, 0xFF, ..] or [0, 0, 0, not 0, ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        [0xFF, 0xFE, ..] or [not 0, 0, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] or [0, not 0, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    static int Mark(ReadOnlySpan<byte> bytes, Encoding encoding) => bytes.StartsWith(encoding.Preamble) ? encoding.Preamble.Length : 0;
}
