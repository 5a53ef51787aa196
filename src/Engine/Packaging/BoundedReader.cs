using System.Xml;

namespace Reports.Engine.Packaging;

/// <summary>Counts what another reader reads: neither a full memory nor the full stack of whoever walks the tree can be caught.</summary>
/// <remarks>
/// Around the reader rather than a pass of its own, which would read every part twice. <see cref="XmlTextReader"/> could be derived from,
/// but lets undeclared entities and what stands behind the end of a document pass.
/// </remarks>
sealed class BoundedReader(XmlReader inner, WordLocation place, PackageLimits limits, NodeBudget budget) : XmlReader
{
    public override int AttributeCount => inner.AttributeCount;

    public override string BaseURI => inner.BaseURI;

    public override int Depth => inner.Depth;

    public override bool EOF => inner.EOF;

    public override bool IsEmptyElement => inner.IsEmptyElement;

    public override string LocalName => inner.LocalName;

    public override string NamespaceURI => inner.NamespaceURI;

    public override XmlNameTable NameTable => inner.NameTable;

    public override XmlNodeType NodeType => inner.NodeType;

    public override string Prefix => inner.Prefix;

    public override ReadState ReadState => inner.ReadState;

    public override string Value => inner.Value;

    public override XmlReaderSettings? Settings => inner.Settings;

    /// <exception cref="ExcessException">There is more than the limits allow.</exception>
    public override bool Read()
    {
        if (!inner.Read())
            return false;
        if (inner.NodeType == XmlNodeType.Element && inner.Depth >= limits.Depth)
            throw new ExcessException(PackageProblems.TooDeep(place, limits.Depth));

        // Blanks alone count for nothing, whether they are kept or not.
        if (inner.NodeType != XmlNodeType.Whitespace && !budget.Takes(1 + inner.AttributeCount))
            throw new ExcessException(PackageProblems.TooManyNodes(place, limits.Nodes));
        return true;
    }

    public override string GetAttribute(int i) => inner.GetAttribute(i);

    public override string? GetAttribute(string name) => inner.GetAttribute(name);

    public override string? GetAttribute(string name, string? namespaceURI) => inner.GetAttribute(name, namespaceURI);

    public override string? LookupNamespace(string prefix) => inner.LookupNamespace(prefix);

    public override bool MoveToAttribute(string name) => inner.MoveToAttribute(name);

    public override bool MoveToAttribute(string name, string? ns) => inner.MoveToAttribute(name, ns);

    public override bool MoveToElement() => inner.MoveToElement();

    public override bool MoveToFirstAttribute() => inner.MoveToFirstAttribute();

    public override bool MoveToNextAttribute() => inner.MoveToNextAttribute();

    public override bool ReadAttributeValue() => inner.ReadAttributeValue();

    public override void ResolveEntity() => inner.ResolveEntity();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>Ends the reading of XML that is too large.</summary>
/// <param name="problem">What is too large, and where.</param>
sealed class ExcessException(Diagnostic problem) : Exception
{
    public Diagnostic Problem { get; } = problem;
}
