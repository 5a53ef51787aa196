namespace Reports.Templates.Editions;

/// <summary>The unit that the cap binds.</summary>
enum CapScope
{
    /// <summary>The grassroots organisation with all its branches.</summary>
    Grassroots,

    /// <summary>Every branch for itself.</summary>
    Branch,

    /// <summary>All of similar position, role and tasks, whom the deciding level gathers: more than one branch.</summary>
    Group,
}
