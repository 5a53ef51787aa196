using Reports.Engine.Compiling.Links;
using Reports.Engine.Compiling.Notes;
using Reports.Engine.Compiling.TwoPass;
using Reports.Engine.Packaging;
using Reports.Engine.Rendering;
using Reports.Engine.Scripting;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling;

/// <summary>A part of paragraphs on its way to a program: its tree, which the passes change, and what one pass leaves for another.</summary>
/// <param name="marks">Takes what stands between the static bytes.</param>
sealed class Story(XElement root, PackagePart part, TemplatePackage template, Marks marks)
{
    IReadOnlySet<XName>? _names;

    public XElement Root { get; } = root;

    public PackagePart Part { get; } = part;

    public TemplatePackage Template { get; } = template;

    public Marks Marks { get; } = marks;

    /// <summary>The names of its elements when it is first asked for them: notes stand in it by then, and no pass adds an element that another is listed for.</summary>
    public IReadOnlySet<XName> Names => _names ??= Root.DescendantsAndSelf().Select(element => element.Name).ToHashSet();

    /// <summary>Where everything stood before anything moved.</summary>
    public WordPlaces Places { get; } = WordPlaces.Of(root, template.File, part.ShortName);

    public DiagnosticBag Problems { get; } = [];

    /// <summary>The tags of the text that are filled in now.</summary>
    public IReadOnlyList<Tag> Tags { get; set; } = [];

    /// <summary>What stands where nobody looks for tags: in results that Word copied, in stretches to be printed as they stand.</summary>
    public HashSet<XElement> Verbatim { get; } = [];

    /// <summary>The tags left for a second pass; null when everything is filled in at once.</summary>
    public KeptTags? Kept { get; set; }

    /// <summary>The controls bound to tags that a first pass may leave as they were, each with what it was.</summary>
    public IReadOnlyList<(XElement Control, XElement Former)> BoundControls { get; set; } = [];

    /// <summary>The links whose addresses hold tags.</summary>
    public IReadOnlyList<LinkTarget> Links { get; set; } = [];

    /// <summary>The encoders of the values that stand in the codes of fields.</summary>
    public Dictionary<Tag, TextEncoder> FieldTags { get; } = [];

    /// <summary>The comments within groups of which something is said elsewhere, by the ids of their paragraphs.</summary>
    public IReadOnlyDictionary<string, CommentThread> Threads { get; set; } = new Dictionary<string, CommentThread>();

    /// <summary>A slot for each tag that merges cells downwards.</summary>
    public IReadOnlyDictionary<Tag, MergeSlot> Merges { get; set; } = new Dictionary<Tag, MergeSlot>();
}
