using Microsoft.AspNetCore.Http;
using Reports.Studio.Fields;
using Reports.Studio.Hosting;
using Reports.Studio.Press;
using Reports.Studio.Workspace;
using Reports.Templates.Editions;

namespace Reports.Studio.Api;

/// <summary>Leads a request below <c>/api</c> to who answers it.</summary>
sealed class StudioApi
{
    readonly StudioWork _work;
    readonly HomeApi _home;
    readonly YearApi _years;
    readonly SuperiorApi _superior;
    readonly FormApi _forms;

    public StudioApi(StudioWork work)
    {
        var papers = new PaperApi(work);
        (_work, _home, _years, _superior, _forms) = (work, new(work), new(work, papers), new(work, papers), new(work));
    }

    /// <param name="path">The parts of its path after <c>/api</c>.</param>
    public Task Answer(HttpContext context, string[] path) => (context.Request.Method, path) switch
    {
        ("GET", ["home"]) => _home.Show(context),
        ("POST", ["years"]) => _home.New(context),
        ("POST", ["years", "import"]) => _home.Import(context),
        (_, ["years", var id, .. var rest]) => _work.Folder.Find(id, ".json", ".xlsx") is { } file ? _years.Answer(context, file, rest) : Answers.NotFound(context),
        ("POST", ["superior"]) => _superior.Make(context),
        ("GET", ["superior", "papers", var number]) => _superior.Paper(context, number),
        ("GET", ["forms", var id]) => _forms.Watch(context, id),
        ("GET", ["forms", var id, "document"]) => _forms.Document(context, id),
        (_, ["home"] or ["years"] or ["superior"]) => Answers.NotAllowed(context),
        _ => Answers.NotFound(context),
    };
}

/// <summary>What requests work with.</summary>
sealed record StudioWork(StudioFolder Folder, FieldMap Map, Catalogue Catalogue, IDossierPress Press)
{
    /// <summary>The file that the program was started with; null for a folder.</summary>
    public string? First { get; init; }

    /// <summary>True to do beforehand what takes long the first time.</summary>
    public bool WarmsUp { get; init; }

    /// <summary>True when the page can show documents.</summary>
    public bool HasPreview { get; init; }
}
