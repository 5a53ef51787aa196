using System.Diagnostics.CodeAnalysis;
using Reports.Engine.Compiling;
using Reports.Engine.Data;
using Reports.Engine.Packaging;
using Reports.Engine.Rendering;
using Reports.Engine.Scripting;

namespace Reports.Engine;

/// <content>From data to documents.</content>
public sealed partial class WordTemplate
{
    const string Reflects = "Reads the members of the object by reflection. Pass Value.FromObject with a contract, or JSON, where code is trimmed or compiled ahead.";

    /// <summary>Renders one document. Nothing is written unless all of it can be.</summary>
    /// <param name="data">The data: an object whose members are the template's global names.</param>
    /// <param name="target">Receives the finished file, front to back; stays open.</param>
    /// <param name="settings">Culture, resources, limits, missing names; null for <see cref="RenderSettings.Default"/>, for which a missing name is an error.</param>
    /// <param name="cancellation">Ends the work; it is asked on entry and as the template runs.</param>
    /// <returns>Warnings, and the names that were missing where that is allowed.</returns>
    /// <exception cref="DiagnosticException">The document cannot be made; says why and where in the template.</exception>
    /// <exception cref="ArgumentException"><paramref name="data"/> has no members: a number, a text, a list.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public RenderResult Render(Value data, Stream target, RenderSettings? settings = null, CancellationToken cancellation = default) =>
        Succeeded(TryRender(data, target, settings, cancellation));

    /// <inheritdoc cref="Render(Value, Stream, RenderSettings?, CancellationToken)"/>
    /// <param name="data">What <see cref="Value.FromObject(object?, System.Text.Json.JsonSerializerOptions?)"/> takes: a record, an anonymous object, a dictionary, a node of JSON; or JSON as UTF-8.</param>
    /// <param name="target">Receives the finished file, front to back; stays open.</param>
    /// <param name="settings">Culture, resources, limits, missing names; null for <see cref="RenderSettings.Default"/>, for which a missing name is an error.</param>
    /// <param name="cancellation">Ends the work; it is asked on entry and as the template runs.</param>
    [RequiresUnreferencedCode(Reflects)]
    [RequiresDynamicCode(Reflects)]
    public RenderResult Render(object data, Stream target, RenderSettings? settings = null, CancellationToken cancellation = default) =>
        Render(ValueOf(data), target, settings, cancellation);

    /// <summary>Renders one document into a file, which is touched only when all of it was made.</summary>
    /// <inheritdoc cref="Render(Value, Stream, RenderSettings?, CancellationToken)"/>
    /// <param name="data">The data: an object whose members are the template's global names.</param>
    /// <param name="path">The file; written over. Its extension decides what the document calls itself: a <c>.docx</c>, a template …</param>
    /// <param name="settings">Culture, resources, limits, missing names; null for <see cref="RenderSettings.Default"/>, for which a missing name is an error.</param>
    /// <param name="cancellation">Ends the work; it is asked on entry and as the template runs.</param>
    public RenderResult Render(Value data, string path, RenderSettings? settings = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var document = new MemoryStream();
        var result = Render(data, document, (settings ?? RenderSettings.Default) with { FileExtension = Path.GetExtension(path) }, cancellation);
        using var file = File.Create(path);
        document.WriteTo(file);
        return result;
    }

    /// <inheritdoc cref="Render(Value, string, RenderSettings?, CancellationToken)"/>
    [RequiresUnreferencedCode(Reflects)]
    [RequiresDynamicCode(Reflects)]
    public RenderResult Render(object data, string path, RenderSettings? settings = null, CancellationToken cancellation = default) =>
        Render(ValueOf(data), path, settings, cancellation);

    /// <summary>Renders one document, or says why it cannot be made. Nothing is written unless all of it can be.</summary>
    /// <param name="data">The data: an object whose members are the template's global names.</param>
    /// <param name="target">Receives the finished file, front to back; stays open.</param>
    /// <param name="settings">
    /// Culture, resources, limits, missing names; null for <see cref="RenderSettings.Default"/>. With <see cref="MissingNames.Keep"/> the template
    /// is compiled again for the data: conditions and loops over what the data lacks stay as tags, whole, for a second render.
    /// </param>
    /// <param name="cancellation">Ends the work; it is asked on entry and as the template runs.</param>
    /// <returns>What was found; <see cref="RenderResult.Succeeded"/> says whether there is a document.</returns>
    /// <exception cref="ArgumentException"><paramref name="data"/> has no members: a number, a text, a list.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public RenderResult TryRender(Value data, Stream target, RenderSettings? settings = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (data.Kind is not (ValueKind.Object or ValueKind.Null))
            throw new ArgumentException($"The data of a template is an object with members, not {data.Kind}.", nameof(data));
        cancellation.ThrowIfCancellationRequested();
        settings ??= RenderSettings.Default;
        var result = Run(data, target, cancellation.CanBeCanceled ? settings with { Cancellation = cancellation } : settings);
        if (!result.Succeeded)
            cancellation.ThrowIfCancellationRequested();
        return result;
    }

    /// <inheritdoc cref="TryRender(Value, Stream, RenderSettings?, CancellationToken)"/>
    [RequiresUnreferencedCode(Reflects)]
    [RequiresDynamicCode(Reflects)]
    public RenderResult TryRender(object data, Stream target, RenderSettings? settings = null, CancellationToken cancellation = default) =>
        TryRender(ValueOf(data), target, settings, cancellation);

    /// <summary>Renders one document and writes it asynchronously only, as the response of a web server wants it.</summary>
    /// <remarks>The template runs on the caller's thread, in milliseconds; what is awaited is the target.</remarks>
    /// <inheritdoc cref="Render(Value, Stream, RenderSettings?, CancellationToken)"/>
    public Task<RenderResult> RenderAsync(Value data, Stream target, RenderSettings? settings = null, CancellationToken cancellation = default) =>
        RenderAsync(data, target, settings, throws: true, cancellation);

    /// <inheritdoc cref="RenderAsync(Value, Stream, RenderSettings?, CancellationToken)"/>
    [RequiresUnreferencedCode(Reflects)]
    [RequiresDynamicCode(Reflects)]
    public Task<RenderResult> RenderAsync(object data, Stream target, RenderSettings? settings = null, CancellationToken cancellation = default) =>
        RenderAsync(ValueOf(data), target, settings, cancellation);

    /// <summary>Renders one document, or says why it cannot be made; writes asynchronously only.</summary>
    /// <inheritdoc cref="TryRender(Value, Stream, RenderSettings?, CancellationToken)"/>
    public Task<RenderResult> TryRenderAsync(Value data, Stream target, RenderSettings? settings = null, CancellationToken cancellation = default) =>
        RenderAsync(data, target, settings, throws: false, cancellation);

    /// <inheritdoc cref="TryRenderAsync(Value, Stream, RenderSettings?, CancellationToken)"/>
    [RequiresUnreferencedCode(Reflects)]
    [RequiresDynamicCode(Reflects)]
    public Task<RenderResult> TryRenderAsync(object data, Stream target, RenderSettings? settings = null, CancellationToken cancellation = default) =>
        TryRenderAsync(ValueOf(data), target, settings, cancellation);

    [RequiresUnreferencedCode(Reflects)]
    [RequiresDynamicCode(Reflects)]
    static Value ValueOf(object data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data switch
        {
            byte[] utf8 => Value.FromJsonInPlace(utf8),
            ReadOnlyMemory<byte> utf8 => Value.FromJsonInPlace(utf8),
            _ => Value.FromObject(data),
        };
    }

    async Task<RenderResult> RenderAsync(Value data, Stream target, RenderSettings? settings, bool throws, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(target);
        using var document = new AwaitedDocument();
        var result = TryRender(data, document, settings, cancellation);
        if (throws)
            Succeeded(result);
        if (result.Succeeded)
        {
            foreach (var piece in document.Pieces)
                await target.WriteAsync(piece, cancellation).ConfigureAwait(false);
        }

        return result;
    }

    static RenderResult Succeeded(RenderResult result) => result.Succeeded ? result : throw new DiagnosticException(result.Diagnostics);

    RenderResult Run(Value data, Stream target, RenderSettings settings)
    {
        if (_macros is not null && !ContentTypes.AllowsMacros(ContentTypes.ForEnding(_package.Main.ContentType, settings.FileExtension)))
            return new RenderResult([PackageProblems.Macros(_package.File, _macros.Name)], []);
        if (settings.MissingNames != MissingNames.Keep)
            return PackageRenderer.Render(_program, data, settings, target);

        var (pass, found) = (new FirstPass(data.AsObject() ?? []), new DiagnosticBag());
        var program = PackageCompiler.Compile(_package, _settings, found, pass);
        if (found.HasErrors)
            return new RenderResult(found, pass.Missing);
        var result = PackageRenderer.Render(program, data, settings, target);
        return result with { Diagnostics = [.. found, .. result.Diagnostics], Missing = [.. pass.Missing, .. result.Missing] };
    }
}
