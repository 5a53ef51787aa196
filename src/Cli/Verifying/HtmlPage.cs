using System.Text;
using Reports.Cli.Pdf;
using Reports.Engine.Verification.Pages;

namespace Reports.Cli.Verifying;

/// <summary>Writes the page of differences, with pictures where this machine can make them.</summary>
static class HtmlPage
{
    /// <returns>What went wrong; null when the page is written.</returns>
    public static Diagnostic? Write(string file, Func<PagePictures?, string> print, Session session)
    {
        var pictures = PageImages.Of(session);
        if (OutputFile.WriteWithFolder(file, Encoding.UTF8.GetBytes(print(pictures))) is { } problem)
            return problem;

        session.Error.WriteLine(session.Say(CliTexts.Written(file)));
        if (pictures is null)
            session.Error.WriteLine(session.Say(CliTexts.NoPictures));
        return null;
    }
}
