namespace Reports.Templates.Json;

/// <summary>The kinds of JSON values.</summary>
enum NodeKind
{
    Null,
    True,
    False,
    Number,
    Text,
    List,
    Object,
}
