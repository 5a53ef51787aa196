using Reports.Engine.Scripting;

namespace Reports.Cli.Files;

/// <summary>Text templates of one folder; each that is included is remembered for the record that it was included for.</summary>
sealed class TracedIncludes(SourceFolder folder) : IIncludeLoader
{
    public IncludedText? Load(string name)
    {
        var found = folder.Load(name);
        if (found is not null)
            UsedFiles.Included(name, found);
        return found;
    }
}
