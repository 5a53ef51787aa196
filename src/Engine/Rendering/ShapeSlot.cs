namespace Reports.Engine.Rendering;

/// <summary>A VML shape or control of the template that is written anew in every turn; its present id is kept per render.</summary>
sealed class ShapeSlot(string id)
{
    /// <summary>The id, or name, that the template gives it.</summary>
    public string Id { get; } = id;
}
