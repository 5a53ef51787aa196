using System.Xml.Linq;
using Reports.Engine.Word;

namespace Reports.Engine.Outlines.Reading;

/// <summary>The check box of an old form: a field with data of its own.</summary>
static class FormBox
{
    /// <summary><c>check on</c> or <c>check off</c>; null for any other field.</summary>
    internal static string? Of(XElement fieldBegin)
    {
        if (fieldBegin.Child("ffData")?.Child("checkBox") is not { } box)
            return null;
        var isOn = box.Switch("checked") ?? box.Switch("default") ?? false;
        return isOn ? "check on" : "check off";
    }
}
