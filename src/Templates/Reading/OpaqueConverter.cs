using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reports.Templates.Reading;

/// <summary>Marks a type as one value without members, which our own readers read.</summary>
sealed class OpaqueConverter<T> : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw new NotSupportedException();
}
