namespace Reports.Engine.Packaging.Deflating;

/// <summary>Guesses how often a document uses each symbol: what stands in loops is written again and again.</summary>
sealed class ExpectedSymbols
{
    // One symbol of a document weighs this much, so that one that is never expected weighs almost nothing.
    const long One = 64;
    const int Turns = 24;
    const long MostTurns = 24 * 24;

    readonly SymbolWeights _weights = new();
    readonly Stack<Scope> _scopes = new([new Scope(1)]);
    long _values;

    public void Enter(bool isLoop)
    {
        var turns = _scopes.Peek().Turns;
        _scopes.Push(new Scope(isLoop ? Math.Min(MostTurns, turns * Turns) : turns));
    }

    public void Leave()
    {
        var inner = _scopes.Pop();
        var outer = _scopes.Peek();
        outer.Length += inner.Length;

        // What a loop writes again is as far back as its body is long.
        if (inner.Turns > outer.Turns)
            foreach (var length in inner.Texts)
                AddAgain(length, inner.Length, inner.Turns);
        else
            outer.Texts.AddRange(inner.Texts);
    }

    public void Print()
    {
        _values += _scopes.Peek().Turns;
        _scopes.Peek().Length += ExpectedValues.Length;
    }

    public void Static(ParsedText parsed)
    {
        var scope = _scopes.Peek();
        scope.Length += parsed.Text.Bytes.Length;
        scope.Texts.Add(parsed.Text.Bytes.Length);
        foreach (var token in parsed.Tokens)
        {
            if (token.IsLiteral)
                foreach (var literal in parsed.Text.Literals(token))
                    _weights.AddLiteral(literal, One);
            else
                _weights.AddMatch(token.Length, token.Distance, One);
        }
    }

    public SymbolWeights Weights()
    {
        ExpectedValues.AddTo(_weights, _values);
        return _weights;
    }

    void AddAgain(int length, int distance, long turns)
    {
        foreach (var piece in Matches.Of(length))
            _weights.AddMatch(piece, distance, turns * One);
    }

    sealed class Scope(long turns)
    {
        public long Turns { get; } = turns;

        public int Length { get; set; }

        public List<int> Texts { get; } = [];
    }
}
