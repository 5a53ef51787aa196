using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Reports.Cli.Checking;
using Reports.Cli.Generation;
using Reports.Cli.Rendering;
using Reports.Engine.Data;
using Reports.Engine.Scripting;
using Reports.Studio.Serving;
using Reports.Templates.Documents;
using Reports.Templates.Editions;

namespace Reports.Cli.Serving;

/// <summary>What <c>render</c>, <c>check</c> and <c>generate</c> do, of bytes that were sent: no file of the machine is read but the forms themselves.</summary>
sealed class ServedWork(Catalogue catalogue, RenderLimits limits) : IServedWork
{
    readonly Forms _forms = new();
    readonly KeptTemplates _templates = new();

    public ServiceReply Render(RenderOrder order, CancellationToken cancellation)
    {
        var problems = new DiagnosticBag();
        var settings = RenderSettings.Lenient with { Limits = limits };
        foreach (var (name, value) in order.Options)
        {
            if (RenderOptions.With(settings, name, value) is not { } changed)
                return ServiceReply.Problem(StatusCodes.Status400BadRequest, "option", ServiceTexts.UnknownOption(name));
            settings = changed;
        }

        var template = _templates.Of(order.Template, problems);
        var data = JsonValues.Read(order.Data.Bytes, order.Data.Name, problems);
        if (!problems.HasErrors && data.AsObject() is null)
            problems.Add(CliProblems.NotAnObject(order.Data.Name));
        cancellation.ThrowIfCancellationRequested();
        if (template is null || problems.HasErrors)
            return Refused(problems);

        var rendered = template.Render(data, settings, order.Template.Name, NoFiles.Instance);
        problems.AddRange(rendered.Diagnostics);
        problems.AddRange(CliProblems.UnknownNames(rendered.Missing, problems));
        return problems.HasErrors ? Refused(problems) : Made(order.Template.Name, rendered.Content, rendered.Missing.Count, Findings(problems));
    }

    public ServiceReply Check(SentFile year, string? edition)
    {
        var file = new FileCheck(catalogue, edition, withFigures: false).Of(year.Bytes, year.Name);
        return new(file.IsReadable ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity, null, JsonFindings.Of(file.Findings.InOrder()), 0);
    }

    public ServiceReply Paper(PaperOrder order)
    {
        var problems = new DiagnosticBag();
        if (LoadedYear.Of(order.Year.Bytes, order.Year.Name, catalogue, order.Edition, problems) is not { } loaded)
            return Refused(problems);

        var all = PlannedPaper.Of(Dossier.Of(loaded.Year, catalogue, loaded.Edition));
        var asked = all.Where(paper => paper.Document.Id == order.Document && (order.Member is null || paper.Member == order.Member)).ToList();
        if (asked.Count == 0)
        {
            var ids = all.Select(paper => paper.Document.Id).Distinct().ToList();
            return ServiceReply.Problem(StatusCodes.Status404NotFound, "not-found", ids.Contains(order.Document) ? ServiceTexts.NoSuchMember(order.Document) : ServiceTexts.NoSuchPaper(order.Document, ids));
        }

        // Two members of one name have a form each, and nobody could say which is meant.
        if (asked.Count > 1)
            return ServiceReply.Problem(StatusCodes.Status400BadRequest, "member", ServiceTexts.WhichMember(asked.Count));

        var findings = loaded.Check();
        var about = StoppedPaper.About(asked, findings, _forms);
        if (!asked[0].CanBeMade)
            return Lacking(asked[0], about);
        if (about.HasErrors && !order.IsForced)
            return new(StatusCodes.Status422UnprocessableEntity, null, JsonFindings.Of(about), 0);

        var made = PaperMaker.Make(asked, NoFiles.Instance, _forms, problems);
        return problems.HasErrors || made is not [var paper]
            ? Refused(problems)
            : Made(Path.GetFileName(asked[0].Output), paper.Content, paper.WithPrintedPlaceholders(_forms).Missing.Count, about);
    }

    static ServiceReply Lacking(PlannedPaper paper, FindingSet findings)
    {
        var json = JsonFindings.Of(findings);
        json["lacks"] = new JsonArray([.. paper.Lacks.Select(lack => new JsonObject { ["label"] = lack.Label, ["path"] = lack.Path })]);
        return new(StatusCodes.Status422UnprocessableEntity, null, json, 0);
    }

    static ServiceReply Made(string name, byte[] content, int missing, FindingSet findings) => new(StatusCodes.Status200OK, new(name, content), JsonFindings.Of(findings), missing);

    static ServiceReply Refused(DiagnosticBag problems) => new(StatusCodes.Status422UnprocessableEntity, null, JsonFindings.Of(Findings(problems)), 0);

    static FindingSet Findings(DiagnosticBag problems) => new([.. problems.Select(problem => problem.Location?.File).OfType<string>().Distinct()], [.. problems.Select(FindingSet.Plain)]);
}

/// <summary>Messages to the callers of the service.</summary>
static class ServiceTexts
{
    public static Sentence UnknownOption(string name) => new(
        $"Tùy chọn «{name}» không có, hoặc giá trị không dùng được; có: missing, culture, now, seed.", $"There is no option «{name}», or its value cannot be; there are missing, culture, now, seed.");

    public static Sentence NoSuchPaper(string id, IEnumerable<string> known) => new(
        $"Năm này không có văn bản «{id}»; có: {string.Join(", ", known)}.", $"This year has no document «{id}»; there are {string.Join(", ", known)}.");

    public static Sentence NoSuchMember(string id) => new($"Không có đảng viên nào tên như vậy có văn bản «{id}».", $"No member of that name has a document «{id}».");

    public static Sentence WhichMember(int count) => new($"Có {count} văn bản như vậy; ghi thêm ?member=HỌ TÊN.", $"There are {count} such documents; add ?member=NAME.");
}

/// <summary>No files at all: what was sent is everything.</summary>
sealed class NoFiles : IDocumentResources
{
    public static NoFiles Instance { get; } = new();

    public byte[]? Find(string name) => null;
}
