using Reports.Engine.Packaging;
using Reports.Engine.Rendering;
using Reports.Engine.Scripting;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Including;

/// <summary>Compiles a document to be included in those of a template. Each step is one line.</summary>
static class IncludedCompiler
{
    /// <param name="ownStyles">True when its styles keep their look where the template has some of the same name.</param>
    /// <param name="pass">The data whose gaps are left as tags; null when everything is filled in.</param>
    /// <returns>The document; null when there are errors.</returns>
    public static IncludedDocument? Compile(
        byte[] bytes, string file, TemplateStyles host, bool ownStyles, WordSettings settings, DiagnosticBag diagnostics, FirstPass? pass)
    {
        var found = new DiagnosticBag();
        var package = PackageReader.Read(bytes, file, settings.Limits, found);
        var document = package is null ? null : Compile(package, host, ownStyles, settings, found, pass);
        diagnostics.AddRange(found);
        return found.HasErrors ? null : document;
    }

    static IncludedDocument? Compile(
        WordPackage package, TemplateStyles host, bool ownStyles, WordSettings settings, DiagnosticBag diagnostics, FirstPass? pass)
    {
        var context = new TemplatePackage(package, settings, diagnostics) { IsIncluded = true, FirstPass = pass };
        if (context.Read(package.Main) is not { Root: { } root } document || root.Element(W.Body) is not { } body)
            return null;
        var marks = new Marks();
        var styles = new IncludedStyles(context.RootOf("styles"), host, ownStyles ? Path.GetFileNameWithoutExtension(package.File) : null);
        IncludedBody.DropSections(body);
        foreach (var (story, part) in Stories(root, context))
        {
            styles.Apply(story);
            BindLists(story, marks);
            IncludedRelations.Bind(story, part, context, marks, diagnostics);
            IncludedBody.Declare(story, story == root ? body.Elements() : story.Elements());
        }

        var beginsWithTable = body.Elements().FirstOrDefault()?.Name == W.Table;
        var main = new Story(root, package.Main, context, marks);
        StoryCompiler.Compile(main);
        diagnostics.AddRange(main.Problems);
        IncludedRelations.BindKept(main);
        if (diagnostics.HasErrors || Script.Compile(MarkedText.Split(IncludedBody.Bytes(document), marks), context.Settings.Script, diagnostics) is not { } script)
            return null;
        if (script.ChangesData)
            diagnostics.Add(IncludedProblems.WritesToData(package.File));
        return new IncludedDocument(package.File, script, styles.Brought(), IncludedLists.Of(context.RootOf("numbering")), beginsWithTable);
    }

    static IEnumerable<(XElement Story, PackagePart Part)> Stories(XElement root, TemplatePackage context)
    {
        yield return (root, context.Package.Main);
        foreach (var kind in NoteKind.All)
            if (context.Find(kind.Part.Kind) is { } part && context.Read(part)?.Root is { } notes)
                yield return (notes, part);
    }

    static void BindLists(XElement root, Marks marks)
    {
        foreach (var number in root.Descendants(W.NumberId).Attributes(W.Value).Where(number => number.Value != "0").ToList())
        {
            var instance = number.Value;
            number.Value = marks.Writing(state => state.Inclusions.Current.ListOf(instance));
        }
    }
}
