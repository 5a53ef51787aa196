using System.Security.Cryptography;
using Reports.Cli.Rendering;
using Reports.Studio.Serving;

namespace Reports.Cli.Serving;

/// <summary>The templates that were sent last, compiled: programs send the same one again and again.</summary>
sealed class KeptTemplates
{
    // By number and by the bytes of their files: a compiled template takes some times as much.
    const int Most = 32;
    const int MostBytes = 16 << 20;

    readonly Lock _lock = new();
    readonly LinkedList<(string Key, int Bytes, CompiledTemplate Template)> _last = [];

    /// <summary>The template; null when it is wrong, and then <paramref name="problems"/> has errors.</summary>
    public CompiledTemplate? Of(SentFile file, DiagnosticBag problems)
    {
        var key = file.Name + "\0" + Convert.ToHexString(SHA256.HashData(file.Bytes));
        lock (_lock)
        {
            if (Find(key) is { } known)
            {
                _last.Remove(known);
                _last.AddFirst(known);
                return known.Value.Template;
            }
        }

        var found = new DiagnosticBag();
        var template = CompiledTemplate.Compile(file.Bytes, file.Name, found);
        problems.AddRange(found);
        // What it warns of is said each time.
        if (template is null || found.Count > 0 || file.Bytes.Length > MostBytes)
            return template;

        lock (_lock)
        {
            if (Find(key) is null)
                _last.AddFirst((key, file.Bytes.Length, template));
            while (_last.Count > Most || _last.Sum(kept => (long)kept.Bytes) > MostBytes)
                _last.RemoveLast();
        }

        return template;
    }

    LinkedListNode<(string Key, int Bytes, CompiledTemplate Template)>? Find(string key)
    {
        for (var at = _last.First; at is not null; at = at.Next)
        {
            if (at.Value.Key == key)
                return at;
        }

        return null;
    }
}
