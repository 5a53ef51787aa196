using PublicApiGenerator;
using Reports.Engine;
using Reports.Engine.Validation.Soundness;
using Reports.Templates.Reading;

namespace Reports.Tests.Conventions;

/// <summary>What others may call, as a text that a reviewer reads: a change of it is a change of the promise.</summary>
public sealed class PublicApi
{
    static readonly ApiGeneratorOptions Names = new() { IncludeAssemblyAttributes = false };

    [Fact]
    public void Engine() => Snapshot.Match(typeof(WordTemplate).Assembly.GeneratePublicApi(Names));

    [Fact]
    public void Validation() => Snapshot.Match(typeof(DocumentSoundness).Assembly.GeneratePublicApi(Names));

    [Fact]
    public void Templates() => Snapshot.Match(typeof(YearFile).Assembly.GeneratePublicApi(Names));
}
