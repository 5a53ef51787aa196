using System.Text;
using System.Xml.Linq;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Linting.Annotations;

/// <summary>Reads the comments of a document back, with the words that they are about.</summary>
static class CommentedWords
{
    /// <summary>«The words of the range» and the beginning of the comment, up to the place's own words.</summary>
    internal static List<string> Of(byte[] file)
    {
        var body = FinishedFile.Part(file);
        return FinishedFile.Part(file, "word/comments.xml").Elements(W.Main + "comment").Select(comment =>
        {
            var id = (string?)comment.Attribute(W.Id);
            var text = string.Concat(comment.Descendants(W.Text).Select(t => t.Value));
            return $"«{Words(body, id!)}» {(text.Contains(": a.docx") ? text : text.Split(':')[0])}";
        }).ToList();
    }

    static string Words(XElement body, string id)
    {
        var words = new StringBuilder();
        var inside = false;
        foreach (var element in body.Descendants())
        {
            if ((string?)element.Attribute(W.Id) == id && element.Name.LocalName.StartsWith("commentRange", StringComparison.Ordinal))
                inside = element.Name.LocalName == "commentRangeStart";
            else if (inside && element.Name == W.Text)
                words.Append(element.Value);
        }

        return words.ToString();
    }
}
