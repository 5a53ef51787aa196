using System.Runtime.CompilerServices;
using Reports.Studio.Fields;
using Reports.Templates.Editions;
using Reports.Templates.Workbooks;

namespace Reports.Studio.Tests;

/// <summary>The files of the checkout that tests read.</summary>
static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    public static string Templates { get; } = Path.Combine(Root, "templates");

    public static Catalogue Catalogue { get; } = Catalogue.Load(Templates);

    public static FieldMap Map { get; } = new(WorkbookPlan.Of(Catalogue, []));

    public static string Sample(string name) => Path.Combine(Templates, "samples", name + ".json");

    static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
