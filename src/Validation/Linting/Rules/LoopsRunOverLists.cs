using Reports.Engine.Scripting;
using Reports.Engine.Shapes;

namespace Reports.Engine.Validation.Linting.Rules;

/// <summary>What a loop runs over can be run over.</summary>
sealed class LoopsRunOverLists() : LintRule("LNT002", new(
    "Vòng lặp chỉ chạy được trên danh sách; gặp số hay đúng/sai thì dừng, không có văn bản nào được ghi.",
    "A loop runs over a list; at a number or a yes/no it stops, and no document is written."))
{
    internal override IEnumerable<Diagnostic> Find(ReadTemplate template, LintSettings settings) => settings.Data is not { } data
        ? []
        : from use in template.Uses
          where use.Kind == NameKind.List
          let shape = ShapeLookup.Follow(data, use.Path).Shape
          where shape is not null && shape.Kinds != DataKinds.None
          where (shape.Kinds & ~(DataKinds.Number | DataKinds.Boolean | DataKinds.Null)) == 0 && shape.Kinds != DataKinds.Null
          select LintProblems.NotAList(use.Location, use.Path);
}
