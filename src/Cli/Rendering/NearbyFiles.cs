using Reports.Cli.Files;
using Reports.Engine.Rendering;

namespace Reports.Cli.Rendering;

/// <summary>The files beside a Word template and beside its data.</summary>
/// <remarks>
/// A part that a form includes belongs to the form: it is looked for beside the template first. Parts that the data brings along
/// lie beside the data, as its pictures do; a picture beside the template never takes their place.
/// </remarks>
/// <param name="template">The folder of the template.</param>
/// <param name="data">The files beside the data.</param>
sealed class NearbyFiles(SourceFolder template, IResources data) : IResources
{
    /// <summary>The files beside these two.</summary>
    public static NearbyFiles Of(string template, string data) => new(SourceFolder.Of(template), SourceFolder.Of(data));

    public byte[]? Find(string name) => (CompiledTemplate.IsWord(name) ? template.Find(name) : null) ?? data.Find(name);
}
