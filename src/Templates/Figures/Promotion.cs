namespace Reports.Templates.Figures;

/// <summary>Who moved up or finished: how many, and their share.</summary>
sealed record Promotion(int Count, Share Share);
