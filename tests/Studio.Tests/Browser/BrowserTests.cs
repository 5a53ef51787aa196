namespace Reports.Studio.Tests.Browser;

/// <summary>The tests that look at the page: one browser, one after the other; the longest classes have a browser of their own.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<BrowserFixture>
{
    public const string Name = "The page";
}
