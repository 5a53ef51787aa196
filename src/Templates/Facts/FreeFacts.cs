using Reports.Templates.Json;

namespace Reports.Templates.Facts;

/// <summary>Facts of a local form: anything that is JSON.</summary>
sealed record FreeFacts(Node Node);
