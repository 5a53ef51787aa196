using System.Xml.Linq;
using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Compiling.Notes;

/// <summary>Which comment answers which, and which are done, goes along into loops.</summary>
public sealed class CommentThreadTests
{
    const string Cid = "http://schemas.microsoft.com/office/word/2016/wordml/cid";

    static readonly string Marked = "<w:commentRangeStart w:id=\"0\"/><w:commentRangeStart w:id=\"1\"/><w:r><w:t>{{ x }}</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r><w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>";

    static readonly string Comments = "<w:comment w:id=\"0\" w:author=\"A\"><w:p w14:paraId=\"0AAAAAAA\"><w:r><w:t>a</w:t></w:r></w:p><w:p w14:paraId=\"00000001\"><w:r><w:t>Hỏi {{ x }}</w:t></w:r></w:p></w:comment>"
        + "<w:comment w:id=\"1\" w:author=\"B\"><w:p w14:paraId=\"2BBBBBBB\"><w:r><w:t>Đáp</w:t></w:r></w:p></w:comment><w:comment w:id=\"2\" w:author=\"C\"><w:p w14:paraId=\"3CCCCCCC\"><w:r><w:t>Riêng</w:t></w:r></w:p></w:comment>";

    [Theory]
    [InlineData("[1,2,3]", 3)]
    [InlineData("[]", 0)]
    public void Every_turn_has_a_thread_of_its_own(string items, int turns)
    {
        var file = RenderedFile.Of(Template(), $"{{\"ds\":{items}}}");
        var ids = file.Part("word/comments.xml").Elements(W.Comment).Select(comment => (string)comment.Elements(W.Paragraph).Last().Attribute(W.W14 + "paraId")!).ToList();
        ids.Should().HaveCount(2 * turns + 1).And.OnlyHaveUniqueItems();
        var lines = file.Part("word/commentsExtended.xml").Elements().Select(line => (Id: Of(line, "paraId"), Parent: Of(line, "paraIdParent"), Done: Of(line, "done"))).ToList();
        lines.Select(line => line.Id).Should().BeEquivalentTo(ids);
        lines.Where(line => line.Parent is not null).Should().HaveCount(turns);
        foreach (var (line, index) in lines.Where(line => line.Id != "3CCCCCCC").Select((line, index) => (line, index)))
            line.Should().Be((line.Id, index % 2 == 0 ? null : lines.Where(other => other.Id != "3CCCCCCC").ElementAt(index - 1).Id, "1"));
        lines.Should().Contain(("3CCCCCCC", null, "0"));
        file.Part("word/commentsIds.xml").Elements().Attributes().Where(a => a.Name.LocalName == "paraId").Select(a => a.Value).Should().Equal("3CCCCCCC");
    }

    static WordFile Template() => WordFile.Of($"<w:p><w:r><w:t>{{{{ for x in ds }}}}</w:t></w:r></w:p><w:p>{Marked}</w:p><w:p><w:r><w:t>{{{{ end }}}}</w:t></w:r></w:p><w:p><w:r><w:t>sau</w:t></w:r><w:r><w:commentReference w:id=\"2\"/></w:r></w:p>")
        .WithComments(Comments)
        .WithPart("word/commentsExtended.xml", WordFile.Part("w15:commentsEx", "<w15:commentEx w15:paraId=\"00000001\" w15:done=\"1\"/><w15:commentEx w15:paraId=\"2BBBBBBB\" w15:paraIdParent=\"00000001\" w15:done=\"1\"/><w15:commentEx w15:paraId=\"3CCCCCCC\" w15:done=\"0\"/>"), "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml")
        .WithLink("ex", "http://schemas.microsoft.com/office/2011/relationships/commentsExtended", "commentsExtended.xml")
        .WithPart("word/commentsIds.xml", System.Text.Encoding.UTF8.GetBytes($"<c:commentsIds xmlns:c=\"{Cid}\"><c:commentId c:paraId=\"00000001\" c:durableId=\"11111111\"/><c:commentId c:paraId=\"2BBBBBBB\" c:durableId=\"22222222\"/><c:commentId c:paraId=\"3CCCCCCC\" c:durableId=\"33333333\"/></c:commentsIds>"), "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsIds+xml")
        .WithLink("ids", "http://schemas.microsoft.com/office/2016/09/relationships/commentsIds", "commentsIds.xml");

    static string? Of(XElement line, string name) => (string?)line.Attribute(W.Word2012 + name);
}
