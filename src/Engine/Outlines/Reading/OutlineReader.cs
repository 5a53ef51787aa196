using Reports.Engine.Word;

namespace Reports.Engine.Outlines.Reading;

/// <summary>Reads a package into the parts of an outline, in their fixed order.</summary>
static class OutlineReader
{
    internal static IReadOnlyList<OutlinePart> Read(ReadDocument package)
    {
        var document = new DocumentContext(package);
        IEnumerable<OutlinePart> parts =
        [
            Body(document),
            .. MarginReader.Read(document),
            .. NoteReader.Read(document),
            new OutlinePart("styles", StyleReader.Read(document)),
            new OutlinePart("settings", SettingReader.Read(document)),
            new OutlinePart("properties", PropertyReader.Read(package)),
        ];
        return [.. parts.Where(p => p.Blocks.Count > 0)];
    }

    static OutlinePart Body(DocumentContext document)
    {
        const string Name = "body";
        var main = document.Package.Main;
        var story = new StoryContext(document, main, Name);
        return new OutlinePart(Name, new BlockReader(story, new SectionMarks(document.Sections)).Read(main.Root!.Child("body")!));
    }
}
