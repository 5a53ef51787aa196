using System.Runtime.CompilerServices;
using Reports.Templates.Editions;
using Reports.Templates.Reading;

namespace Reports.Templates.Tests;

/// <summary>The files of the checkout that tests read.</summary>
static class Repository
{
    static readonly Lazy<Catalogue> Loaded = new(() => Catalogue.Load(Templates));

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    public static string Templates => Path.Combine(Root, "templates");

    public static string Fixture(string name) => Path.Combine(Here(), "fixtures", name);

    public static string Sample(string name) => Path.Combine(Templates, "samples", name);

    public static Catalogue Catalogue => Loaded.Value;

    public static YearFile Read(string path) => YearFile.Read(File.ReadAllBytes(path), Path.GetFileName(path));

    static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
