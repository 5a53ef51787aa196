namespace Reports.Engine.Rendering;

/// <summary>Where a template's pictures and sub-documents come from. A template itself never touches a file.</summary>
public interface IResources
{
    /// <summary>The bytes of a resource; null when there is none of that name.</summary>
    /// <param name="name">The name as the data or the template gives it, such as <c>anh/truong.png</c>.</param>
    byte[]? Find(string name);
}
