using System.Diagnostics;
using Reports.Tests.Cases;

namespace Reports.Tests.Packages;

/// <summary>The packages, made once, and new projects that know nothing but them.</summary>
public sealed class PackageFolder : IDisposable
{
    public const string Version = "0.0.1-packed";

    readonly string _folder = Directory.CreateTempSubdirectory("reports-packages-").FullName;

    public PackageFolder()
    {
        // What this test was built as is packed; nothing is built again.
        var configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
        foreach (var project in new[] { "Engine", "Validation", "Cli" })
            Dotnet(ShippedCases.Root, "pack", $"src/{project}", "-c", configuration, "--no-build", "-o", Packages, $"-p:Version={Version}");
    }

    public string Packages => Path.Combine(_folder, "packages");

    /// <summary>A new project.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="sdk">Its SDK.</param>
    /// <param name="references">What its project file references.</param>
    /// <param name="files">Its files.</param>
    /// <returns>Its folder.</returns>
    public string Project(string name, string sdk, string references, params (string Name, string Text)[] files)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;
        // The packages of the machine are there to be read; what is made here is not left among them.
        File.WriteAllText(Path.Combine(folder, name + ".csproj"), $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <RestoreAdditionalProjectSources>{Packages}</RestoreAdditionalProjectSources>
                <RestoreFallbackFolders>{Cached()}</RestoreFallbackFolders>
                <RestorePackagesPath>{Path.Combine(_folder, "cache")}</RestorePackagesPath>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                {references}
              </ItemGroup>
            </Project>
            """);
        foreach (var (file, text) in files)
            File.WriteAllText(Path.Combine(folder, file), text);
        return folder;
    }

    /// <summary>Runs the SDK; what it says, when it ends well.</summary>
    public static string Dotnet(string folder, params string[] arguments)
    {
        var (code, output) = Run(folder, arguments);
        code.Should().Be(0, "dotnet {0} says {1}", string.Join(' ', arguments), output);
        return output;
    }

    public static (int Code, string Output) Run(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    public static Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        // What the test host was started with is not for programs that it starts.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        return Process.Start(start)!;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    static string Cached() => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
