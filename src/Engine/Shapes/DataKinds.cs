namespace Reports.Engine.Shapes;

/// <summary>What a value of the data may be; several where the data does not say one.</summary>
[Flags]
enum DataKinds
{
    /// <summary>Nothing is known that it could be.</summary>
    None = 0,

    /// <summary>A text.</summary>
    Text = 1,

    /// <summary>A number.</summary>
    Number = 2,

    /// <summary>True or false.</summary>
    Boolean = 4,

    /// <summary>A list.</summary>
    List = 8,

    /// <summary>An object with members.</summary>
    Object = 16,

    /// <summary>A date; JSON itself has none.</summary>
    Date = 32,

    /// <summary>Nothing.</summary>
    Null = 64,

    /// <summary>Anything.</summary>
    Any = Text | Number | Boolean | List | Object | Date | Null,
}
