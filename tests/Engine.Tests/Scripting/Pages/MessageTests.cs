using System.Collections;
using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Reports.Engine.Scripting.Pages;
using Reports.Engine.Scripting.Running;
using Scriban;

namespace Reports.Engine.Tests.Scripting.Pages;

/// <summary>Scriban's messages are told apart by their texts: every text of ours must be one that the package in use can write.</summary>
public sealed class MessageTests
{
    // What .NET and our own lists say through Scriban.
    static readonly string[] OfOthers =
    [
        Message(() => 1 / int.Parse("0", CultureInfo.InvariantCulture)),
        Message(() => checked(int.MaxValue + int.Parse("1", CultureInfo.InvariantCulture))),
        Message(() => decimal.ToInt32(decimal.MaxValue)),
        Message(() => DateTime.MaxValue.AddDays(1)),
        Message(() => DateTime.MaxValue.AddDays(double.MaxValue)),
        Message(() => 1.ToString("Q9", CultureInfo.InvariantCulture)),
        Message(() => ((IList)TextTemplates.DataOf("[1]").ToObject()!).Add(1)),
        " (Parameter 'index')",
    ];

    static readonly string[] Written = [.. Literals(), .. OfOthers];

    public static TheoryData<string> Texts => [.. ParserMessages.Texts.Concat(RuntimeMessages.Texts).Distinct()];

    // Scriban puts some together from several texts.
    [Theory]
    [MemberData(nameof(Texts))]
    public void Scriban_can_write(string text)
    {
        foreach (var part in text.Split("{}"))
            Pieces(part).Should().BeLessThanOrEqualTo(4, "of «{0}»", part);
    }

    [Fact]
    public void Another_text_is_found_out() => Pieces(": Cannot get the part of a null thing, expecting more in: ").Should().BeGreaterThan(4);

    static int Pieces(string part)
    {
        var count = 0;
        for (var at = 0; at < part.Length; count++)
        {
            var length = 1;
            while (at + length < part.Length && Written.Any(text => text.Contains(part.Substring(at, length + 1), StringComparison.Ordinal)))
                length++;
            at += length;
        }

        return count;
    }

    static IEnumerable<string> Literals()
    {
        using var file = new PEReader(File.OpenRead(typeof(Template).Assembly.Location));
        var metadata = file.GetMetadataReader();
        for (var at = MetadataTokens.UserStringHandle(1); !at.IsNil; at = metadata.GetNextHandle(at))
            yield return metadata.GetUserString(at);
    }

    static string Message(Func<object> fails)
    {
        try
        {
            return fails().ToString()!;
        }
        catch (Exception exception)
        {
            return exception.Message;
        }
    }
}
