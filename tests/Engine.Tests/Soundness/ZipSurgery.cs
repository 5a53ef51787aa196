namespace Reports.Engine.Tests.Soundness;

/// <summary>Changes a finished zip in ways that no library offers.</summary>
static class ZipSurgery
{
    /// <summary>The zip with a flag set in the list entry of the last file: 1 says that it is encrypted.</summary>
    internal static byte[] WithFlag(byte[] zip, byte flag)
    {
        var changed = zip.ToArray();
        changed[changed.AsSpan().LastIndexOf("PK\u0001\u0002"u8) + 8] |= flag;
        return changed;
    }
}
