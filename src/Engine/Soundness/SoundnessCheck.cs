using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Soundness;

/// <summary>One thing that must hold in every document we write, named by what is true when it holds.</summary>
abstract class SoundnessCheck
{
    private protected SoundnessCheck()
    {
    }

    /// <summary>The check's name: <c>EveryCellEndsWithAParagraph</c>.</summary>
    public string Name => GetType().Name;

    /// <summary>What happens in Word where it does not hold.</summary>
    public abstract Sentence Consequence { get; }

    /// <summary>Every place where it does not hold, in document order.</summary>
    internal abstract IEnumerable<Diagnostic> Find(ReadDocument package);
}
