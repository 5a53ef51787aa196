using System.Text;
using Reports.Studio.Fields;
using Reports.Studio.Press;

namespace Reports.Studio.Api;

/// <summary>The ids of the forms that come with the program.</summary>
static class FormIds
{
    public static string Of(ShippedForm form) => YearNow.RevisionOf(Encoding.UTF8.GetBytes($"{form.Edition}/{form.Name}/{Path.GetFileName(form.File)}"))[..12];
}
