using Reports.Engine.Scripting.Library;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Reports.Engine.Scripting.Running;

/// <summary>The name <c>date</c> of one render, below those of the data: a template may set <c>date.format</c>, and no other render may see it.</summary>
sealed class DateScope(FunctionLibrary library, RenderContext render) : IScriptObject
{
    const string Name = "date";

    DateFunctions? _date;

    public int Count => 1;

    public bool IsReadOnly { get => true; set { } }

    public IEnumerable<string> GetMembers() => [Name];

    public bool Contains(string member) => member == Name;

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        value = member == Name ? _date ??= library.Date.For(render) : null;
        return value is not null;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;
}
