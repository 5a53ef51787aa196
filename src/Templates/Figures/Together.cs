namespace Reports.Templates.Figures;

/// <summary>Several columns taken together: how many, and their share.</summary>
sealed record Together(Total Count, Share Share);
