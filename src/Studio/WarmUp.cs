using Reports.Studio.Api;
using Reports.Studio.Fields;
using Reports.Studio.Workspace;
using Reports.Templates.Schema;

namespace Reports.Studio;

/// <summary>Does once what every keystroke needs, before anybody types: the first time is ten times slower.</summary>
static class WarmUp
{
    public static void Run(StudioWork work)
    {
        try
        {
            var year = work.Folder.Files(".json").Select(file => File.ReadAllBytes(file.FullName)).Prepend(Encoding.UTF8.GetBytes(YearSkeleton.Create("thcs", 2025, null, work.Catalogue)));
            foreach (var text in year.Take(3))
                Once(work, text);
            // Which papers print a wrong fact is known by their compiled forms.
            if (work.Folder.Files(".json").Select(file => file.FullName).FirstOrDefault() is { } first)
                work.Press.Papers(new(first, File.ReadAllBytes(first)), out _);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Whoever opens the file gets the error.
        }
    }

    static void Once(StudioWork work, byte[] text)
    {
        var now = YearNow.Of(text, "", work.Catalogue, work.Map.Plan);
        if (now.Year.Whole is not { } root)
            return;
        var texts = new FieldText(work.Map.Plan.Words);
        new YearValues(work.Map, texts).Collect(root);
        _ = YearEditor.Apply(work.Map, texts, now.Text, [new SetField("branch.symbol", "CB"), new SetField("members[0].born", "01/02/1980")], out _);
        JsonNode?[] answers = [JsonNode.Parse(PlanJson.Of(work.Map, now, Language.Vietnamese)), FindingJson.Of(now, work.Map, Language.Vietnamese)];
        _ = answers.Select(node => node!.ToJsonString()).ToList();
    }
}
