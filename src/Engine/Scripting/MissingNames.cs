namespace Reports.Engine.Scripting;

/// <summary>What happens when a template names something that the data does not have.</summary>
public enum MissingNames
{
    /// <summary>It prints as nothing, as in Scriban, and is noted in <see cref="RenderContext.Missing"/>.</summary>
    Empty,

    /// <summary>It is an error that suggests the nearest name; the render goes on to find the others, and counts as failed.</summary>
    Error,

    /// <summary>The tag is printed as it was written, so that it can be found in the document; and it is noted.</summary>
    Keep,
}
