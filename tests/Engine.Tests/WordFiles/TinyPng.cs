namespace Reports.Engine.Tests.WordFiles;

/// <summary>The smallest picture: one black pixel.</summary>
static class TinyPng
{
    internal static byte[] Bytes { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==");
}
