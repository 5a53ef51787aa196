namespace Reports.Engine.Rendering;

/// <summary>What the settings of a finished document must say beyond those of its template.</summary>
/// <remarks>
/// Word stretches a line that ends with a break to the margin, unless <c>doNotExpandShiftReturn</c> is set
/// (ECMA-376 part 1, 17.15.3.3): two words of an address would stand a hand apart.
/// </remarks>
/// <param name="UpdatesFields">True when fields are to be updated as the document is opened.</param>
/// <param name="Stretches">True when the template lets broken lines be stretched.</param>
/// <param name="HasCompatibility">True when the template has compatibility settings.</param>
sealed record AddedSettings(bool UpdatesFields, bool Stretches, bool HasCompatibility)
{
    const string KeepsLines = "<w:doNotExpandShiftReturn/>";

    /// <param name="root">The settings as the template has them; null when it has none.</param>
    public static AddedSettings Of(XElement? root)
    {
        var compatibility = root?.Element(W.Main + "compat");
        return new AddedSettings(
            root?.Element(W.Main + "updateFields") is null,
            compatibility?.Element(W.Main + "doNotExpandShiftReturn") is null,
            compatibility is not null);
    }

    /// <summary>The same, as fields are to be updated or not.</summary>
    public AddedSettings When(bool updatesFields) => this with { UpdatesFields = UpdatesFields && updatesFields };

    /// <summary>Adds what the document that was written needs.</summary>
    public void Add(RenderState state)
    {
        if (UpdatesFields)
            state.Grown(GrowingKind.Settings).At(0).Write("<w:updateFields w:val=\"true\"/>"u8);
        if (Stretches && state.BreaksJustifiedLines)
            state.Grown(GrowingKind.Settings).At(1).Write(HasCompatibility ? KeepsLines : $"<w:compat>{KeepsLines}</w:compat>");
    }
}
