using System.Collections.Concurrent;
using Reports.Engine.Packaging;

namespace Reports.Engine.Compiling;

/// <summary>What is made of parts that many templates have in common, made once: the forms of an edition have the same styles, settings and fonts.</summary>
/// <remarks>Everything here follows from a part's bytes, what it is made for and the limits, so that no template depends on what was compiled before it.</remarks>
sealed class SharedParts
{
    // As many as some editions have. Then it is emptied: a program may compile any number of templates.
    const int Most = 128;
    const int MostBytes = 64 * 1024;

    readonly ConcurrentDictionary<Key, object> _made = new(Key.Comparer);

    /// <summary>What was made of these bytes before, or is made now.</summary>
    /// <param name="use">What it is made for.</param>
    /// <param name="make">Makes it; null when it cannot be made, and then nothing is kept.</param>
    public T? Get<T>(string use, byte[] bytes, Func<byte[], T?> make)
        where T : class
    {
        if (bytes.Length > MostBytes)
            return make(bytes);
        var key = new Key(typeof(T), use, bytes);
        if (_made.TryGetValue(key, out var found))
            return (T)found;
        var made = make(bytes);
        if (made is null)
            return null;
        if (_made.Count >= Most)
            _made.Clear();
        _made[key] = made;
        return made;
    }

    // The use may be a name from the file: it says nothing about the type.
    readonly record struct Key(Type Kind, string Use, byte[] Bytes)
    {
        public static readonly IEqualityComparer<Key> Comparer = EqualityComparer<Key>.Create(
            (one, other) => one.Kind == other.Kind && one.Use == other.Use && one.Bytes.AsSpan().SequenceEqual(other.Bytes), key => (int)Crc32.Append(0, key.Bytes));
    }
}
