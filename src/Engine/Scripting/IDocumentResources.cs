namespace Reports.Engine.Scripting;

/// <summary>Where a template finds what it names besides itself: pictures, sub-documents, included templates. A template itself never touches a file.</summary>
/// <remarks>Asked from every thread that renders; decides itself what may be read. <see cref="Files.FolderResources"/> is the usual one.</remarks>
public interface IDocumentResources
{
    /// <summary>The bytes of a resource; null when there is none of that name or it may not be read.</summary>
    /// <param name="name">The name as the data or the template gives it, such as <c>anh/truong.png</c>.</param>
    byte[]? Find(string name);

    /// <summary>How messages name a resource; the name itself, when nothing else is said.</summary>
    string NameOf(string name) => name;
}
