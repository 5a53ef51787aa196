using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting.Segments;

namespace Reports.Engine.Tags;

/// <summary>Word knows no columns: every span of a tag's code is at the tag.</summary>
sealed class TagOrigin(Tag tag) : ICodeOrigin
{
    public Location At(int offset, int length) => tag.Location;
}
