namespace Reports.Cli.Terminal;

/// <summary>One line on standard error that says how far the work is, shown only to a person who watches; any thread may say it.</summary>
sealed class Progress(Session session)
{
    // Back to the start of the line and clear it; the next message takes its place.
    const string Clear = "\r\e[K";

    readonly Lock _line = new();
    bool _shown;

    public void Say(Sentence sentence)
    {
        if (!session.Surroundings.ErrorIsTerminal)
            return;

        lock (_line)
        {
            session.Error.Write(Clear + session.Say(sentence));
            _shown = true;
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Done()
    {
        if (_shown)
            session.Error.Write(Clear);
        _shown = false;
    }
}
