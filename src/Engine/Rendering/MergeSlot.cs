namespace Reports.Engine.Rendering;

/// <summary>A cell of the template whose values merge downwards; what was printed last is kept per render, by slot.</summary>
sealed class MergeSlot;
