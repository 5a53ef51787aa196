using System.Diagnostics;
using System.Security;
using System.Text;

namespace Reports.Templates.Tests.Workbooks;

/// <summary>LibreOffice Calc edits workbooks as people do, by macros in Basic; <c>.ci/run</c> installs it.</summary>
static class Calc
{
    const string Head = """<?xml version="1.0" encoding="UTF-8"?>""" + "\n";

    /// <summary>Edits a workbook once for each macro, in one run of the program: the first time as it is, then from a copy in Calc's own format.</summary>
    /// <param name="folder">Where the copies are made, <c>NAME.xlsx</c>, and what macros write.</param>
    /// <param name="edits">The workbook and the lines of each macro by name; <c>doc</c> is the workbook, <c>S("tab")</c> a sheet, <c>C("tab", "B6")</c> a cell, <c>RowOf("tab", key)</c> the row of a field.</param>
    public static void Edit(string folder, IReadOnlyList<(string Name, string Source, string Lines)> edits)
    {
        var profile = Path.Combine(folder, "profile");
        var basic = Path.Combine(profile, "user", "basic");
        // The first start of a profile writes lists of its own over ours.
        Run("soffice", [$"-env:UserInstallation=file://{profile}", "--headless", "--terminate_after_init"]);
        Directory.CreateDirectory(Path.Combine(basic, "Standard"));
        File.WriteAllText(Path.Combine(basic, "script.xlc"), Head + """
            <!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
            <library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>
            """);
        File.WriteAllText(Path.Combine(basic, "Standard", "script.xlb"), Head + """
            <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
            <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>
            """);
        File.WriteAllText(Path.Combine(basic, "Standard", "Module1.xba"), Head + $"""
            <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">{SecurityElement.Escape(Module(folder, edits))}</script:module>
            """);
        Run("soffice", [$"-env:UserInstallation=file://{profile}", "--headless", "macro:///Standard.Module1.Main"]);
    }

    static string Module(string folder, IReadOnlyList<(string Name, string Source, string Lines)> edits)
    {
        var code = new StringBuilder("""
            Dim doc
            Function S(tab)
              S = doc.Sheets.getByName(tab)
            End Function
            Function C(tab, cell)
              C = S(tab).getCellRangeByName(cell)
            End Function
            Function RowOf(tab, key)
              row = 1
              Do While C(tab, "A" & row).String <> key And row < 2000
                row = row + 1
              Loop
              RowOf = row
            End Function
            Function FormatOf(code)
              Dim locale As New com.sun.star.lang.Locale
              FormatOf = doc.NumberFormats.queryKey(code, locale, False)
              If FormatOf = -1 Then FormatOf = doc.NumberFormats.addNew(code, locale)
            End Function
            Sub Opened(source)
              Dim hidden(0) As New com.sun.star.beans.PropertyValue
              hidden(0).Name = "Hidden"
              hidden(0).Value = True
              doc = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
              ' Else each cell that is typed measures its row again, half of the time of a year.
              doc.IsAdjustHeightEnabled = False
            End Sub
            Sub Saved(target, filter)
              Dim how(0) As New com.sun.star.beans.PropertyValue
              how(0).Name = "FilterName"
              how(0).Value = filter
              doc.storeToURL(ConvertToURL(target), how())
            End Sub

            """);
        // Calc reads the titles that Excel prints on every page, a row of 16,384 columns on each sheet, in four seconds; what it saved itself, in half of one: a workbook that is opened again is copied.
        var openedAgain = edits.CountBy(edit => edit.Source).Where(count => count.Value > 1).Select(count => count.Key).ToHashSet();
        var copied = new HashSet<string>();
        foreach (var (name, source, lines) in edits)
        {
            var opened = (openedAgain.Contains(source), copied.Add(source)) switch
            {
                (false, _) => $"Opened(\"{source}\")",
                (true, true) => $"Opened(\"{source}\")\nSaved(\"{source}.ods\", \"calc8\")",
                (true, false) => $"Opened(\"{source}.ods\")",
            };
            code.Append($"Sub Edit_{name}\n{opened}\n{lines}\nSaved(\"{folder}/{name}.xlsx\", \"Calc MS Excel 2007 XML\")\ndoc.close(True)\nEnd Sub\n");
        }

        // An error in a macro would wait for somebody to close its message: the workbook is missing instead.
        code.Append("Sub Main\nOn Error Resume Next\n");
        foreach (var (name, _, _) in edits)
            code.Append($"Edit_{name}\n");
        return code.Append("End Sub\n").ToString();
    }

    static void Run(string program, IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        if (!process.WaitForExit(TimeSpan.FromMinutes(3)))
            process.Kill(entireProcessTree: true);
        process.ExitCode.Should().Be(0, "{0} must work", program);
    }
}
