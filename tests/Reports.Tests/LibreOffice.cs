using System.Diagnostics;

namespace Reports.Tests;

/// <summary>LibreOffice as a person has it, with a profile of its own; a test that needs it fails without it.</summary>
static class LibreOffice
{
    const string Module =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
        <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
        Sub Edit(file As String, old As String, changed As String)
          Dim hidden(0) As New com.sun.star.beans.PropertyValue
          hidden(0).Name = "Hidden"
          hidden(0).Value = True
          form = StarDesktop.loadComponentFromURL(ConvertToURL(file), "_blank", 0, hidden())
          change = form.createReplaceDescriptor()
          change.SearchString = old
          change.ReplaceString = changed
          form.replaceAll(change)
          form.store()
          form.close(True)
        End Sub
        </script:module>
        """;

    /// <summary>Opens a document, replaces a sentence and saves it in its place, all in the word processor itself.</summary>
    public static void Edit(string profile, string file, string old, string changed)
    {
        // The first start lays out the profile, where macros have their place.
        Run(profile, ["--terminate_after_init"]);
        File.WriteAllText(Path.Combine(profile, "user", "basic", "Standard", "Module1.xba"), Module);
        Run(profile, [$"macro:///Standard.Module1.Edit(\"{file}\",\"{old}\",\"{changed}\")"]);
    }

    public static void Run(string profile, string[] arguments)
    {
        var start = new ProcessStartInfo("soffice", [$"-env:UserInstallation=file://{profile}", "--headless", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        _ = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, error);
    }
}
