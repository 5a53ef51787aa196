using Reports.Cli;

// Checking a year takes a twentieth of a second and some 30 MB, making its dossier half a second and 150 MB. To look through them
// for what could be freed would take a fifth of that time: it is done when more is needed, or from the start where so much is
// not to be had.
const long OneDossier = 200_000_000;
const long InLargeObjects = 32_000_000;
if (args is ["check" or "generate" or "superior", ..] && !args.Contains("--watch") && Environment.Is64BitProcess && GC.GetGCMemoryInfo().TotalAvailableMemoryBytes > 10 * OneDossier)
{
    try
    {
        GC.TryStartNoGCRegion(OneDossier, InLargeObjects);
    }
    catch (ArgumentOutOfRangeException)
    {
        // Another collector, or other settings of it.
    }
}

return (int)CommandLine.Run(args, Surroundings.OfProcess());
