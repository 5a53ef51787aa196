using System.Security.Cryptography;
using Reports.Engine.Files;
using Reports.Engine.Scripting;

namespace Reports.Cli.Files;

/// <summary>The files beside data and template, and which of them the documents of one record were made from.</summary>
/// <remarks>
/// What is not there is not remembered: a document that lacks a picture or an included template is not made. One thread makes
/// the documents of a record; a compiled template is shared by all, so that it asks for the record of its own thread.
/// </remarks>
/// <param name="resources">Where the pictures and documents lie that template and data name.</param>
/// <param name="includes">Where text templates lie that the template includes; null when they count as the template's own.</param>
sealed class UsedFiles(IDocumentResources resources, FolderResources? includes = null) : IDocumentResources
{
    [ThreadStatic]
    static UsedFiles? s_making;

    readonly Dictionary<(string Name, bool IsInclude), UsedFile> _used = [];

    bool TracesIncludes => includes is not null;

    /// <summary>The files used so far, in an order that does not depend on the order of use.</summary>
    public IReadOnlyList<UsedFile> All => [.. _used.Values.OrderBy(file => file.IsInclude).ThenBy(file => file.Name, StringComparer.Ordinal)];

    /// <summary>Notes an included text template for the record that this thread works on.</summary>
    public static void Included(string name, byte[] found)
    {
        if (s_making is { TracesIncludes: true } making && !making._used.ContainsKey((name, true)))
            making.Note(name, Sha256.Of(found), isInclude: true);
    }

    public byte[]? Find(string name)
    {
        var bytes = resources.Find(name);
        if (bytes is not null && !_used.ContainsKey((name, false)))
            Note(name, Sha256.Of(bytes), isInclude: false);
        return bytes;
    }

    /// <summary>Makes something from these files.</summary>
    public T While<T>(Func<T> make)
    {
        var outer = s_making;
        s_making = this;
        try
        {
            return make();
        }
        finally
        {
            s_making = outer;
        }
    }

    /// <summary>True when files used earlier hold what they held then.</summary>
    public bool Hold(IEnumerable<UsedFile> earlier) => earlier.All(file => file.Sha256 == HashNow(file));

    string? HashNow(UsedFile file)
    {
        try
        {
            return (file.IsInclude ? includes : resources)?.Find(file.Name) is { } bytes ? Sha256.Of(bytes) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What cannot be read is reported when the document is made.
            return null;
        }
    }

    void Note(string name, string sha256, bool isInclude) => _used.TryAdd((name, isInclude), new(name, sha256, isInclude));
}

/// <summary>A file beside data or template that a document was made from.</summary>
/// <param name="IsInclude">True for a text template found beside the template; false for what lies beside the data.</param>
sealed record UsedFile(string Name, string Sha256, bool IsInclude);

/// <summary>Text templates of one folder; each that is included is remembered for the record that it was included for.</summary>
sealed class TracedIncludes(FolderResources folder) : IDocumentResources
{
    public byte[]? Find(string name)
    {
        var found = folder.Find(name);
        if (found is not null)
            UsedFiles.Included(name, found);
        return found;
    }

    public string NameOf(string name) => folder.NameOf(name);
}

/// <summary>The hash by which an archive knows a file again.</summary>
static class Sha256
{
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
