namespace Reports.Engine.Compiling.Verbatim;

/// <summary>Takes an element out of the sight of the steps that look for tags: what its text and attributes say is written as it stands.</summary>
static class VerbatimText
{
    public static void Keep(XElement element, Story story)
    {
        story.Verbatim.Add(element);
        if (!element.HasElements && element.Value.Contains('{'))
            element.Value = story.Marks.Literal(element.Value);
        foreach (var attribute in element.Attributes().Where(attribute => attribute.Value.Contains("{{", StringComparison.Ordinal)))
            attribute.Value = story.Marks.Literal(attribute.Value);
    }
}
