namespace Reports.Engine.Data;

/// <summary>The bytes of a JSON text in which the texts of its values lie; nobody changes them.</summary>
sealed class JsonBytes(byte[] bytes)
{
    public static JsonBytes None { get; } = new([]);

    public byte[] Bytes => bytes;
}
