using System.Collections.Concurrent;
using Reports.Engine.Packaging;

namespace Reports.Engine.Compiling;

/// <summary>What is made of parts that many templates have in common, made once: the forms of an edition have the same styles, settings and fonts.</summary>
/// <remarks>Everything here follows from a part's bytes alone, so that no template depends on what was compiled before it.</remarks>
sealed class SharedParts
{
    // Some editions' worth. Beyond that it begins anew, however many templates a program compiles.
    const int Most = 64;
    const int MostBytes = 128 * 1024;

    readonly ConcurrentDictionary<Key, object> _made = new(Key.Comparer);

    /// <summary>What was made of these bytes; null when nothing was.</summary>
    /// <param name="use">What it was made for.</param>
    public T? Find<T>(string use, byte[] bytes)
        where T : class => _made.GetValueOrDefault(new(use, bytes)) as T;

    public T Add<T>(string use, byte[] bytes, T made)
        where T : class
    {
        if (_made.Count >= Most)
            _made.Clear();
        if (bytes.Length <= MostBytes)
            _made[new(use, bytes)] = made;
        return made;
    }

    readonly record struct Key(string Use, byte[] Bytes)
    {
        public static readonly IEqualityComparer<Key> Comparer = EqualityComparer<Key>.Create(
            (one, other) => one.Use == other.Use && one.Bytes.AsSpan().SequenceEqual(other.Bytes), key => (int)Crc32.Append(0, key.Bytes));
    }
}
