namespace Reports.Engine.Scripting.Segments;

/// <summary>A piece of a template, in the order written: static text, code, or something the host writes.</summary>
public abstract record Segment;
