using Reports.Templates.Editions;
using Reports.Templates.Facts;
using Reports.Templates.Figures;
using Reports.Templates.Json;

namespace Reports.Templates.Rules;

/// <summary>Everything a rule may look at: the facts and their places, the edition, the scales, the figures.</summary>
sealed record CheckedYear(BranchYear Facts, Places Places, EditionData Edition, Catalogue Catalogue, YearFigures Figures);
