using Reports.Engine;

namespace Reports.Tests.Conventions;

/// <summary>What README.md tells engineers to write: the usings above, then the lines between the marks.</summary>
static class EmbeddingExample
{
    public static void Run(string[] args)
    {
        // README begins
        var template = WordTemplate.Load(args[0]);

        var invitation = new
        {
            Meeting = "Họp chi bộ cuối năm",
            Day = new DateOnly(2026, 12, 5),
            Guests = new[] { new { FullName = "Lò Văn Mẫu", Office = "Khách mời" } },
        };
        template.Render(invitation, args[1]);
        // README ends
    }
}
