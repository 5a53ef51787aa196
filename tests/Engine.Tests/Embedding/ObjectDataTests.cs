using System.Collections.Frozen;
using System.Dynamic;
using System.Text.Json.Serialization;
using Reports.Engine.Data;

namespace Reports.Engine.Tests.Embedding;

/// <summary>What objects of .NET are as data.</summary>
public sealed partial class ObjectDataTests
{
    enum Rating
    {
        Good,
        VeryGood,
    }

    [Fact]
    public void Names_are_as_templates_are_written() =>
        Show(new { FullName = "An", HTMLText = 1, Inner = new Person("Bình", 3) }).Should().Be("{full_name: An, html_text: 1, inner: {name: Bình, years: 3}}");

    [Fact]
    public void Every_kind_of_value_has_its_own()
    {
        dynamic expando = new ExpandoObject();
        expando.HoTen = "An";
        Value.FromObject(new { D = 1.50m }).AsObject()!["d"].Should().Be(Value.From(1.50m));
        Value.FromObject(new { D = new DateOnly(2026, 12, 5) }).AsObject()!["d"].AsDate().Should().Be(new DateTime(2026, 12, 5));
        Value.FromObject(new { D = new DateTimeOffset(2026, 12, 5, 8, 0, 0, TimeSpan.FromHours(7)) }).AsObject()!["d"].AsDate().Should().Be(new DateTime(2026, 12, 5, 8, 0, 0));
        Show(new { A = Rating.VeryGood, B = (Rating?)null, C = new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), D = 'x', E = (byte)5, F = new byte[] { 1, 2, 3 } })
            .Should().Be("{a: VeryGood, b: , c: 00000001-0002-0003-0405-060708090a0b, d: x, e: 5, f: AQID}");
        Show(new { Lists = new object[] { new[] { 1, 2 }, Enumerable.Range(3, 2), new HashSet<string> { "x" } } }).Should().Be("{lists: [[1, 2], [3, 4], [x]]}");
        Show(new { Map = new Dictionary<int, string> { [7] = "bảy" }, Frozen = new Dictionary<string, int> { ["KeepMe"] = 1 }.ToFrozenDictionary(), Free = (object)expando })
            .Should().Be("{map: {7: bảy}, frozen: {KeepMe: 1}, free: {HoTen: An}}");
    }

    [Fact]
    public void Attributes_of_the_serializer_count() =>
        Show(new[] { new Marked { Renamed = "a", Secret = "b", Empty = null, Rating = Rating.Good }, new Marked { Renamed = "c", Secret = "d", Empty = "e", Rating = Rating.VeryGood } })
            .Should().Be("[{ten: a, rating: good}, {ten: c, empty: e, rating: veryGood}]");

    [Fact]
    public void Names_of_a_mac_and_of_others_are_the_same() =>
        Value.FromObject(new Dictionary<string, int> { ["ho\u0323"] = 1 }).AsObject()!["họ"].AsInteger().Should().Be(1);

    [Fact]
    public void An_object_that_leads_back_to_itself_is_refused_by_its_type()
    {
        var ring = new Ring();
        ring.Next = ring;
        FluentActions.Invoking(() => Value.FromObject(ring)).Should().Throw<InvalidOperationException>().WithMessage($"*{nameof(Ring)}*");
    }

    [Fact]
    public void Generated_contracts_need_no_reflection() =>
        Print(Value.FromObject(new Person("An", 5), Contracts.Default.Person)).Should().Be("{name: An, years: 5}");

    static string Show(object data) => Print(Value.FromObject(data));

    static string Print(Value value) => value.AsObject() is { } members ? $"{{{string.Join(", ", members.Select<KeyValuePair<string, Value>, string>(member => $"{member.Key}: {Print(member.Value)}"))}}}"
        : value.AsArray() is { } items ? $"[{string.Join(", ", items.Select<Value, string>(Print))}]" : value.ToString();

    internal sealed record Person(string Name, int Years);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
    [JsonSerializable(typeof(Person))]
    sealed partial class Contracts : JsonSerializerContext;

    sealed class Ring
    {
        public Ring? Next { get; set; }
    }

    sealed class Marked
    {
        [JsonPropertyName("ten")]
        public string? Renamed { get; init; }

        [JsonIgnore]
        public string? Secret { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? Empty { get; init; }

        [JsonConverter(typeof(Camel))]
        public Rating Rating { get; init; }
    }

    sealed class Camel() : JsonStringEnumConverter<Rating>(System.Text.Json.JsonNamingPolicy.CamelCase);
}
