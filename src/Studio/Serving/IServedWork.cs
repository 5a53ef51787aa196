namespace Reports.Studio.Serving;

/// <summary>What programs may ask for; the command line's own ways of doing it. May be asked by any number of threads.</summary>
interface IServedWork
{
    /// <summary>A template filled with data.</summary>
    ServiceReply Render(RenderOrder order, CancellationToken cancellation);

    /// <summary>The findings of a year's file.</summary>
    ServiceReply Check(SentFile year, string? edition);

    /// <summary>One paper of a year.</summary>
    ServiceReply Paper(PaperOrder order);
}

/// <summary>A file that was sent.</summary>
/// <param name="Name">Its name, which decides its kind; never a path.</param>
sealed record SentFile(string Name, byte[] Bytes);

/// <summary>A render that is asked for.</summary>
/// <param name="Template">A Word template, or a text template of any other ending.</param>
/// <param name="Data">JSON.</param>
/// <param name="Options">The options of <c>reports render</c> by name: missing, culture, now, seed.</param>
sealed record RenderOrder(SentFile Template, SentFile Data, IReadOnlyList<KeyValuePair<string, string>> Options);

/// <summary>A paper that is asked for.</summary>
/// <param name="Year">The year's file, JSON or a workbook.</param>
/// <param name="Document">The id of the document.</param>
/// <param name="Member">The member it is for; null for a paper of the branch, or where there is one only.</param>
/// <param name="Edition">The edition; null lets the year choose.</param>
/// <param name="IsForced">True when a wrong fact does not stop it.</param>
sealed record PaperOrder(SentFile Year, string Document, string? Member, string? Edition, bool IsForced);

/// <summary>What is answered: a file, or words.</summary>
/// <param name="File">The file that was made; null for an answer in JSON.</param>
/// <param name="Json">The findings; beside a file what was found while it was made.</param>
/// <param name="Missing">How many facts the file says are missing.</param>
sealed record ServiceReply(int Status, SentFile? File, JsonObject Json, int Missing)
{
    /// <summary>A problem that is said in a sentence.</summary>
    public static ServiceReply Problem(int status, string code, Sentence message) => new(status, null, ProblemJson(code, message), 0);

    public static JsonObject ProblemJson(string code, Sentence message) =>
        new() { ["code"] = code, ["message"] = new JsonObject { ["vi"] = message.Vietnamese, ["en"] = message.English } };
}
