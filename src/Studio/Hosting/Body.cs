using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Reports.Studio.Hosting;

/// <summary>Reads what was sent, within limits; whoever gets null need not answer any more.</summary>
static class Body
{
    public const long MostOfEdits = 1 << 20;

    public const long MostOfFile = 32 << 20;

    public const long MostOfFiles = 64 << 20;

    const int MostFiles = 500;

    /// <summary>An object that was sent as JSON.</summary>
    public static async Task<JsonObject?> Json(HttpContext context)
    {
        if (!await IsOf(context, "application/json") || await Bytes(context, MostOfEdits) is not { } bytes)
            return null;
        try
        {
            if (JsonNode.Parse(bytes) is JsonObject sent)
                return sent;
        }
        catch (JsonException)
        {
            // Answered below.
        }

        await Answers.Problem(context, StatusCodes.Status400BadRequest, "malformed", HostingProblems.Malformed);
        return null;
    }

    public static async Task<byte[]?> File(HttpContext context) => await IsOf(context, "application/octet-stream") ? await Bytes(context, MostOfFile) : null;

    /// <summary>Files and fields of a form.</summary>
    public static async Task<(IReadOnlyList<(string Name, byte[] Content)> Files, IFormCollection Fields)?> Form(HttpContext context)
    {
        if (!await IsOf(context, "multipart/form-data") || !await Fits(context, MostOfFiles))
            return null;
        IFormCollection form;
        try
        {
            form = await context.Request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = MostOfFiles, ValueCountLimit = MostFiles, MemoryBufferThreshold = (int)MostOfFile }, context.RequestAborted);
        }
        catch (IOException fault) when (fault is not BadHttpRequestException)
        {
            throw new InvalidDataException(fault.Message, fault);
        }

        if (form.Files.Count == 0)
            throw new InvalidDataException("No file.");
        var files = new List<(string, byte[])>();
        foreach (var file in form.Files)
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content, context.RequestAborted);
            files.Add((Path.GetFileName(file.FileName.Replace('\\', '/')), content.ToArray()));
        }

        return (files, form);
    }

    static async Task<byte[]?> Bytes(HttpContext context, long most)
    {
        if (!await Fits(context, most))
            return null;
        using var content = new MemoryStream();
        await context.Request.Body.CopyToAsync(content, context.RequestAborted);
        return content.ToArray();
    }

    static async Task<bool> Fits(HttpContext context, long most)
    {
        if (context.Request.ContentLength > most)
        {
            await Answers.Problem(context, StatusCodes.Status413PayloadTooLarge, "too-large", HostingProblems.TooLarge);
            return false;
        }

        // What does not say how much it is is counted as it comes.
        context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = most;
        return true;
    }

    static async Task<bool> IsOf(HttpContext context, string kind)
    {
        if (context.Request.ContentType is { } sent && sent.Split(';')[0].Trim().Equals(kind, StringComparison.OrdinalIgnoreCase))
            return true;
        await Answers.Problem(context, StatusCodes.Status415UnsupportedMediaType, "kind", HostingProblems.WrongKind);
        return false;
    }
}
