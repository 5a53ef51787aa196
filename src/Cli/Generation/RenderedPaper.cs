using Reports.Engine.Diagnostics;
using Reports.Templates.Documents;

namespace Reports.Cli.Generation;

/// <summary>One paper of the dossier, made but not yet written.</summary>
/// <param name="Paper">Which one.</param>
/// <param name="FormSha256">The hash of its form.</param>
/// <param name="Content">The bytes of its file; empty when <paramref name="Diagnostics"/> has errors.</param>
/// <param name="Missing">The facts that it says are missing.</param>
/// <param name="Diagnostics">What was found while it was made.</param>
sealed record RenderedPaper(PlannedPaper Paper, string FormSha256, byte[] Content, IReadOnlyList<Missing> Missing, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The same, with what the form itself has printed as missing.</summary>
    public RenderedPaper WithPrintedPlaceholders()
    {
        var known = Missing.Select(lack => lack.Label).ToHashSet(StringComparer.Ordinal);
        var printed = PrintedPlaceholders.In(Content, Paper.Output).Where(known.Add).ToList();
        if (printed.Count == 0)
            return this;

        var lacks = FormLacks.Of(File.ReadAllBytes(Paper.Document.TemplatePath), Paper.Document);
        return this with { Missing = [.. Missing, .. printed.Select(label => new Missing(label, lacks.PathOf(label)))] };
    }
}
