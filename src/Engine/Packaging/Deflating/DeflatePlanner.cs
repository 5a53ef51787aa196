using Reports.Engine.Output;
using Reports.Engine.Scripting.Analysis;

namespace Reports.Engine.Packaging.Deflating;

/// <summary>Prepares the compressed form of a part: finds repetitions, expects symbols, makes codes and bits.</summary>
sealed class DeflatePlanner
{
    readonly SharedStretches _shared;
    readonly StretchParser _parser;
    readonly List<(Stretch Stretch, ParsedText Full, ParsedText Alone)> _parsed = [];
    readonly ExpectedSymbols _expected = new();

    DeflatePlanner(SharedStretches shared, StretchParser parser)
    {
        (_shared, _parser) = (shared, parser);
        foreach (var stretch in new[] { shared.Opening, shared.Closing, shared.Ending })
            AddShared(stretch);
    }

    public static DeflatePlan Plan(IReadOnlyList<StretchStep> steps, SharedStretches shared)
    {
        using var parser = new StretchParser(steps.Sum(step => step.Stretch?.Bytes.Length ?? 0));
        var planner = new DeflatePlanner(shared, parser);
        for (var i = 0; i < steps.Count; i++)
            planner.Take(steps, i);
        return planner.Finish();
    }

    void Take(IReadOnlyList<StretchStep> steps, int at)
    {
        var step = steps[at];
        switch (step.Kind)
        {
            case StretchStepKind.Static:
                Add(step.Stretch!, Prints(steps, at - 1), Prints(steps, at + 1));
                break;
            case StretchStepKind.Print:
                if (_shared.HeadOf(step.Encoder!) is { } head)
                    Add(head, hasLead: false, hasTail: true);
                _expected.Print();
                _parser.Skip(ExpectedValues.Length);
                break;
            case StretchStepKind.Leave:
                _parser.Leave();
                _expected.Leave();
                break;
            default:
                _parser.Enter(step.Kind == StretchStepKind.EnterLoop);
                _expected.Enter(step.Kind == StretchStepKind.EnterLoop);
                break;
        }
    }

    bool Prints(IReadOnlyList<StretchStep> steps, int at) =>
        at >= 0 && at < steps.Count && steps[at].Encoder is { } encoder && _shared.Prints(encoder);

    KnownText TextOf(Stretch stretch, bool hasLead, bool hasTail)
    {
        var lead = hasLead ? _shared.Closing.Bytes : default;
        var tail = hasTail ? _shared.Opening.Bytes : default;
        byte[] bytes = [.. lead.Span, .. stretch.Bytes.Span, .. tail.Span];
        return new KnownText(stretch.Index, bytes, lead.Length, tail.Length);
    }

    // Whether and where they are written is not known: nothing may be copied from them but themselves.
    void AddShared(Stretch stretch)
    {
        var text = TextOf(stretch, hasLead: ReferenceEquals(stretch, _shared.Ending), hasTail: false);
        var full = new ParsedText(text, _parser.Try(text));
        _parsed.Add((stretch, full, text.Has == StretchSides.None ? full : new ParsedText(text.Alone, _parser.Try(text.Alone))));
    }

    void Add(Stretch stretch, bool hasLead, bool hasTail)
    {
        stretch.Index = _parsed.Count;
        var text = TextOf(stretch, hasLead, hasTail);
        var isAlone = text.Has == StretchSides.None;
        var alone = isAlone ? null : new ParsedText(text.Alone, _parser.Try(text.Alone));
        var full = new ParsedText(text, _parser.Parse(text));
        _expected.Static(full);
        _parsed.Add((stretch, full, alone ?? full));
    }

    DeflatePlan Finish()
    {
        var codes = DeflateCodes.Of(_expected.Weights());
        var bits = new PreparedBits();
        codes.AddHeader(bits);
        var header = bits.Cut();
        var texts = _parsed.ConvertAll(parsed => parsed.Full.Text);
        var preparer = new StretchPreparer(codes, bits, texts);
        var stretches = _parsed.Select(parsed => Pair(preparer, parsed.Stretch, parsed.Full, parsed.Alone)).ToArray();
        return new DeflatePlan(stretches, codes, bits.ToArray(), header, _shared.Opening, _shared.Closing);
    }

    static StretchPair Pair(StretchPreparer preparer, Stretch stretch, ParsedText full, ParsedText alone)
    {
        var prepared = preparer.Prepare(full);
        return new StretchPair(stretch, prepared, ReferenceEquals(full, alone) ? prepared : preparer.Prepare(alone));
    }
}
