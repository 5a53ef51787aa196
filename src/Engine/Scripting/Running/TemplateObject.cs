using Scriban;
using Scriban.Runtime;

namespace Reports.Engine.Scripting.Running;

/// <summary>An object that a template made or may change.</summary>
/// <remarks>
/// It may hold itself. Scriban writes values into its messages without a context, and an object then without an end: the process would
/// be gone. Here the context always writes it, within its limits.
/// </remarks>
sealed class TemplateObject(Evaluator evaluator, int count) : ScriptObject(count, autoImportStaticsFromThisType: false)
{
    /// <summary>The members of an object of Scriban's.</summary>
    public static TemplateObject Of(Evaluator evaluator, IDictionary<string, object?> members)
    {
        var made = new TemplateObject(evaluator, members.Count);
        foreach (var (name, value) in members)
            made[name] = value;
        return made;
    }

    public override string ToString(string? format, IFormatProvider? formatProvider) =>
        formatProvider is TemplateContext ? base.ToString(format, formatProvider) : evaluator.ObjectToString(this) ?? "";
}
