using System.Collections;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Reports.Engine.Vietnamese;

namespace Reports.Engine.Data;

/// <summary>Reads objects of .NET into values, by the contracts that System.Text.Json has of their types.</summary>
/// <remarks>
/// A contract says which members there are, what they are called and how they are got at: by reflection, or by code that was generated
/// beforehand. What has a converter of its own is what that converter writes as JSON.
/// </remarks>
sealed class ObjectReader
{
    static readonly ConditionalWeakTable<JsonSerializerOptions, ObjectReader> Readers = [];

    readonly JsonSerializerOptions _options;
    readonly ConcurrentDictionary<Type, ObjectShape> _shapes = [];

    ObjectReader(JsonSerializerOptions options) => _options = options;

    public static ObjectReader Of(JsonSerializerOptions options) => Readers.GetValue(options, static options => new(options));

    /// <summary>The value of an object.</summary>
    /// <param name="data">The object; null gives null.</param>
    /// <exception cref="InvalidOperationException">It leads back to itself.</exception>
    public Value Read(object? data) => Read(data, declared: null, 0);

    Value Read(object? data, ShapedMember? declared, int depth)
    {
        if (declared?.Converter is { } converted)
            return OfJson(JsonSerializer.SerializeToUtf8Bytes(data, converted));
        return data switch
        {
            null => default,
            string or bool or int or long or decimal or double or float or DateTime or short or ushort or byte or sbyte or uint or ulong or char or TimeSpan or System.Numerics.BigInteger => Value.Of(data),
            Value value => value,
            DataObject or DataArray => Value.Of(data),
            DateOnly date => date.ToDateTime(TimeOnly.MinValue),
            DateTimeOffset time => time.DateTime,
            TimeOnly time => time.ToTimeSpan(),
            JsonElement json => OfJson(System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(json)),
            JsonDocument json => Read(json.RootElement, null, depth),
            JsonNode json => OfJson(Written(json)),
            _ => Members(data, Deeper(data, depth)),
        };
    }

    Value Members(object data, int depth)
    {
        if (data is IEnumerable<KeyValuePair<string, object?>> members)
            return Dictionary(members.Select(member => (member.Key, member.Value)), depth);
        var shape = _shapes.GetOrAdd(data.GetType(), static (type, options) => new(options.GetTypeInfo(type)), _options);
        return (shape.Kind, data) switch
        {
            (JsonTypeInfoKind.Object, _) => shape.Read(data, this, depth),
            (JsonTypeInfoKind.Dictionary, IDictionary map) => Dictionary(map.Keys.Cast<object>().Select(key => (KeyOf(key), map[key])), depth),
            (JsonTypeInfoKind.Enumerable, IEnumerable items) => Items(items, depth),
            (_, Enum word) when OfJson(shape.Json(data)) is { IsNumber: true } => word.ToString(),
            _ => OfJson(shape.Json(data)),
        };
    }

    DataObject Dictionary(IEnumerable<(string Name, object? Value)> members, int depth)
    {
        var read = new DataObject();
        foreach (var (name, value) in members)
            read[Spelling.Normalize(name)] = Read(value, null, depth);
        return read;
    }

    DataArray Items(IEnumerable items, int depth)
    {
        var read = items is ICollection { Count: var count } ? new DataArray(count) : [];
        foreach (var item in items)
            read.Add(Read(item, null, depth));
        return read;
    }

    static string KeyOf(object key) => Convert.ToString(key, CultureInfo.InvariantCulture) ?? "";

    // As deep as JSON may be.
    static int Deeper(object data, int depth) => depth < JsonValues.Options.MaxDepth
        ? depth + 1
        : throw new InvalidOperationException($"The data is more than {depth} objects deep: does one of type {data.GetType()} lead back to itself?");

    static byte[] Written(JsonNode json)
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text))
            json.WriteTo(writer);
        return text.ToArray();
    }

    static Value OfJson(ReadOnlySpan<byte> utf8) => JsonValues.Read(utf8.ToArray(), "data.json", []);

    /// <summary>The members of a type.</summary>
    sealed class ObjectShape(JsonTypeInfo contract)
    {
        readonly ShapedMember[] _members = [.. contract.Properties.Where(property => property is { Get: not null, IsExtensionData: false }).Select(property => new ShapedMember(property))];
        MemberNames? _names;

        public JsonTypeInfoKind Kind { get; } = contract.Kind;

        bool IsAlwaysWhole => _members.All(member => member.Property.ShouldSerialize is null);

        public byte[] Json(object data) => JsonSerializer.SerializeToUtf8Bytes(data, contract);

        public DataObject Read(object data, ObjectReader reader, int depth)
        {
            // Objects of one type share their names, as those of one JSON array do.
            if (_names is { } names)
                return new DataObject(names, Array.ConvertAll(_members, member => reader.Read(member.Property.Get!(data), member, depth)));

            var read = new DataObject();
            foreach (var member in _members)
            {
                var value = member.Property.Get!(data);
                if (member.Property.ShouldSerialize?.Invoke(data, value) != false)
                    read[member.Name] = reader.Read(value, member, depth);
            }

            if (IsAlwaysWhole && read.Count == _members.Length)
                _names = read.ShareNames();
            return read;
        }
    }

    /// <summary>A member of a type.</summary>
    sealed class ShapedMember(JsonPropertyInfo property)
    {
        public JsonPropertyInfo Property { get; } = property;

        public string Name { get; } = Spelling.Normalize(property.Name);

        /// <summary>The contract of its values where the member has a converter of its own.</summary>
        public JsonTypeInfo? Converter { get; } = property.CustomConverter is { } converter ? ContractWith(converter, property) : null;

        static JsonTypeInfo ContractWith(JsonConverter converter, JsonPropertyInfo property)
        {
            var options = new JsonSerializerOptions(property.Options);
            options.Converters.Insert(0, converter);
            return options.GetTypeInfo(property.PropertyType);
        }
    }
}
