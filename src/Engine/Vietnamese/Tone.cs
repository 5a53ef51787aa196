namespace Reports.Engine.Vietnamese;

/// <summary>The six tones in the order of the Vietnamese dictionary.</summary>
enum Tone
{
    /// <summary>Thanh ngang: a.</summary>
    Level,

    /// <summary>Thanh huyền: à.</summary>
    Falling,

    /// <summary>Thanh hỏi: ả.</summary>
    Asking,

    /// <summary>Thanh ngã: ã.</summary>
    Tumbling,

    /// <summary>Thanh sắc: á.</summary>
    Sharp,

    /// <summary>Thanh nặng: ạ.</summary>
    Heavy,
}
