using System.Security.Cryptography;
using System.Text;

namespace Reports.Engine.Scripting.Functions.Texts;

/// <summary>Hashes the UTF-8 of a text into small hexadecimal letters.</summary>
/// <remarks>MD5 and SHA-1 stand here because Scriban offers them for check sums; neither protects anything.</remarks>
static class TextHash
{
    /// <summary>How one algorithm turns bytes into its hash.</summary>
    public delegate byte[] Algorithm(byte[] bytes);

    /// <summary>How one keyed algorithm turns a key and bytes into its hash.</summary>
    public delegate byte[] KeyedAlgorithm(byte[] key, byte[] bytes);

    /// <summary>The hash of a text.</summary>
    public static string Of(ReadOnlySpan<char> text, Algorithm algorithm) => Convert.ToHexStringLower(algorithm(Bytes(text)));

    /// <summary>The hash of a text under a secret key.</summary>
    public static string Of(ReadOnlySpan<char> text, ReadOnlySpan<char> key, KeyedAlgorithm algorithm) =>
        Convert.ToHexStringLower(algorithm(Bytes(key), Bytes(text)));

#pragma warning disable CA5350, CA5351 // Weak algorithms, offered as Scriban offers them.
    /// <summary>MD5.</summary>
    public static byte[] Md5(byte[] bytes) => MD5.HashData(bytes);

    /// <summary>SHA-1.</summary>
    public static byte[] Sha1(byte[] bytes) => SHA1.HashData(bytes);

    /// <summary>SHA-1 with a key.</summary>
    public static byte[] HmacSha1(byte[] key, byte[] bytes) => HMACSHA1.HashData(key, bytes);
#pragma warning restore CA5350, CA5351

    static byte[] Bytes(ReadOnlySpan<char> text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        return bytes;
    }
}
