using Reports.Engine.Packaging;
using Reports.Engine.Tags;
using Reports.Engine.Vietnamese;

namespace Reports.Engine.Validation.Linting.Repairs;

/// <summary>Repairs the tags of one part; a part with nothing to repair is given back as it is.</summary>
static class PartRepair
{
    public static PackagePart Repair(PackagePart part, PackageLimits limits)
    {
        var isStory = ContentTypes.IsStory(part.ContentType);
        if (!isStory && !ContentTypes.IsProperties(part.ContentType))
            return part;
        // A part that cannot be read is none of a repairer's business; lint says so.
        if (PackageXml.Read(part, "", limits, []) is not { Root: { } root } document)
            return part;
        var before = PackageXml.Write(document);
        if (isStory)
            RepairStory(root);
        else
            RepairTexts(root);
        var after = PackageXml.Write(document);
        return after.AsSpan().SequenceEqual(before) ? part : part with { Bytes = after };
    }

    static void RepairStory(XElement root)
    {
        ParagraphJoiner.Join(root);
        RunNormaliser.JoinSplitTags(root);
        foreach (var text in root.Descendants().Where(e => e.Name == W.Text || e.Name == W.FieldCode))
            Set(text, Spelling.Normalize(TextRepair.Tags(text.Value)));
        foreach (var attribute in root.Descendants().Attributes().Where(a => a.Value.Contains("{{", StringComparison.Ordinal)))
            attribute.Value = TextRepair.Tags(attribute.Value);
    }

    static void RepairTexts(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf().Where(e => !e.HasElements))
            Set(element, Spelling.Normalize(TextRepair.Tags(element.Value)));
    }

    static void Set(XElement element, string text)
    {
        if (element.Value != text)
            element.Value = text;
    }
}
