using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Reports.Engine.Tests.Printing;

/// <summary>Every document that a test of this run rendered, each once.</summary>
static class RenderedFiles
{
    static readonly ConcurrentDictionary<string, byte[]> Known = new();

    /// <summary>The documents under names of their content, in an order that no run changes.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> All => [.. Known.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => (file.Key, file.Value))];

    public static void Add(byte[] docx) => Known.TryAdd(Convert.ToHexStringLower(SHA256.HashData(docx))[..16], docx);
}
