using Microsoft.Extensions.DependencyInjection;
using Reports.Engine.Compiling;

namespace Reports.Engine;

/// <summary>Reports among the services of an application.</summary>
public static class ReportsRegistration
{
    /// <summary>Adds a <see cref="TemplateCache"/>: templates of a folder, compiled once, and again when somebody has saved them.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="folder">The folder of the templates.</param>
    /// <param name="settings">What the templates may use; null for <see cref="WordTemplate.DefaultSettings"/>.</param>
    public static IServiceCollection AddReports(this IServiceCollection services, string folder, WordSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services.AddSingleton(new TemplateCache(folder, settings));
    }
}
