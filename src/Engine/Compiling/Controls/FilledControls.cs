using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Controls;

/// <summary>Content controls around tags: what they hold is the template's text from now on, no prompt and no copy of a value stored elsewhere.</summary>
/// <remarks>Opening the file, Word would put the stored value over the text; a click into a prompt would select and replace all of it.</remarks>
static class FilledControls
{
    static readonly XName ShowsPrompt = W.Main + "showingPlcHdr";
    static readonly XName RunStyle = W.Main + "rStyle";

    public static void Apply(Story story)
    {
        var styles = new Lazy<StyleDefinitions>(() => StyleDefinitions.Of(story.Template.RootOf(GrowingKind.Styles.Kind)));
        foreach (var control in story.Tags.SelectMany(tag => tag.Run.Ancestors(W.ContentControl)).Distinct().ToList())
            if (control.Element(W.ContentControlProperties) is { } properties)
            {
                Untie(properties, story);
                if (properties.Element(ShowsPrompt) is { } prompt)
                {
                    prompt.Remove();
                    control.Descendants(RunStyle).Where(style => IsPrompt(style, styles.Value)).ToList().ForEach(style => style.Remove());
                }
            }
    }

    /// <summary>Unties a control from the value stored elsewhere, and says so.</summary>
    public static void Untie(XElement properties, Story story)
    {
        if (DataBindings.Remove(properties))
            story.Problems.Add(TemplateProblems.Untied(story.Places.Of(properties)));
    }

    // «Placeholder Text», the grey of prompts.
    static bool IsPrompt(XElement style, StyleDefinitions styles) =>
        style.Attr("val") is { } id && (id == "PlaceholderText" || styles.NameOf(id).Equals("Placeholder Text", StringComparison.OrdinalIgnoreCase));
}
