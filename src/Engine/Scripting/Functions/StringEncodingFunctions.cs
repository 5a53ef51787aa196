using System.Security.Cryptography;
using System.Text;
using Reports.Engine.Scripting.Functions.Texts;
using Reports.Engine.Scripting.Values;
using static Reports.Engine.Scripting.Functions.ArgumentKind;
using static Reports.Engine.Scripting.Functions.FunctionParameter;

namespace Reports.Engine.Scripting.Functions;

/// <summary>The functions of <c>string</c> that write a text another way: escaped, as a handle, hashed, in Base64.</summary>
static class StringEncodingFunctions
{
    // A text that is no UTF-8 must not come out as another text.
    static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Adds them to a library.</summary>
    public static void AddTo(FunctionLibraryBuilder library) => library
        .Add("string.escape", [Required("text", Text)], Escape)
        .Add("string.literal", [Required("text", Text)], Literal)
        .Add("string.handleize", [Required("text", Text)], (_, arguments) => Handle.Of(arguments[0].AsSpan()))
        .Add("string.md5", [Required("text", Text)], (_, arguments) => TextHash.Of(arguments[0].AsSpan(), TextHash.Md5))
        .Add("string.sha1", [Required("text", Text)], (_, arguments) => TextHash.Of(arguments[0].AsSpan(), TextHash.Sha1))
        .Add("string.sha256", [Required("text", Text)], (_, arguments) => TextHash.Of(arguments[0].AsSpan(), SHA256.HashData))
        .Add("string.sha512", [Required("text", Text)], (_, arguments) => TextHash.Of(arguments[0].AsSpan(), SHA512.HashData))
        .Add("string.hmac_sha1", Keyed, (_, arguments) => TextHash.Of(arguments[0].AsSpan(), arguments[1].AsSpan(), TextHash.HmacSha1))
        .Add("string.hmac_sha256", Keyed, (_, arguments) => TextHash.Of(arguments[0].AsSpan(), arguments[1].AsSpan(), HMACSHA256.HashData))
        .Add("string.hmac_sha512", Keyed, (_, arguments) => TextHash.Of(arguments[0].AsSpan(), arguments[1].AsSpan(), HMACSHA512.HashData))
        .Add("string.base64_encode", [Required("text", Text)], (_, arguments) => Convert.ToBase64String(Encoding.UTF8.GetBytes(arguments[0].AsString() ?? "")))
        .Add("string.base64_decode", [Required("text", Text)], Base64Decode);

    static IReadOnlyList<FunctionParameter> Keyed { get; } = [Required("text", Text), Required("secretKey", Text)];

    static Value Escape(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull)
            return default;
        using var text = new TextBuffer();
        QuotedText.AppendEscaped(text, arguments[0].AsSpan());
        return text.ToString();
    }

    static Value Literal(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull)
            return default;
        using var text = new TextBuffer();
        QuotedText.Append(text, arguments[0].AsSpan());
        return text.ToString();
    }

    static Value Base64Decode(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        try
        {
            return StrictUtf8.GetString(Convert.FromBase64String(arguments[0].AsString() ?? ""));
        }
        catch (Exception unreadable) when (unreadable is FormatException or DecoderFallbackException)
        {
            throw FunctionProblems.NotBase64(call.Site.ArgumentLocation(0));
        }
    }
}
