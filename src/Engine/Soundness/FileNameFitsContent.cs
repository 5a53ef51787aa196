using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Soundness;

/// <summary>The file's extension fits the content type of the body: a .docx holds a document, a .docm one with macros.</summary>
sealed class FileNameFitsContent : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.WrongType;

    static readonly Dictionary<string, string> ExtensionOf = new(StringComparer.Ordinal)
    {
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"] = ".docx",
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"] = ".dotx",
        ["application/vnd.ms-word.document.macroEnabled.main+xml"] = ".docm",
        ["application/vnd.ms-word.template.macroEnabledTemplate.main+xml"] = ".dotm",
    };

    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        var extension = Path.GetExtension(package.FileName).ToLowerInvariant();
        if (!ExtensionOf.ContainsValue(extension))
            return [];
        var type = package.Main.ContentType ?? "";
        return ExtensionOf.TryGetValue(type, out var belongs) && belongs != extension
            ? [SoundnessProblems.ExtensionDoesNotFit(new FileLocation(package.FileName), extension, belongs)]
            : [];
    }
}
