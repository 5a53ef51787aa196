using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Reports.Engine.Scripting.Analysis;

namespace Reports.Engine.Tests.Packaging.Deflating;

/// <summary>Whatever a template is made of and whatever data does with it, what inflates is what was written.</summary>
public sealed class DeflatingProperties
{
    static readonly string[] Words =
    [
        "<w:p>", "</w:p>", "<w:r w:rsidR=\"00A1", "\">", "<w:rPr><w:b/><w:sz w:val=\"20\"/></w:rPr>", "<w:tc><w:tcPr/>", "</w:tc>",
        "Đồng chí ", "tập thể", "☒", "𠀀", "a", "1", "<w:t xml:space=\"preserve\">", "</w:t>", "</w:t></w:r></w:p>", "\0", "ÿ",
    ];

    static readonly StretchStepKind[] Kinds =
    [
        StretchStepKind.Static, StretchStepKind.Static, StretchStepKind.Static, StretchStepKind.Static, StretchStepKind.Print,
        StretchStepKind.Print, StretchStepKind.Enter, StretchStepKind.EnterLoop, StretchStepKind.Leave,
    ];

    [Fact]
    public void Any_order_of_stretches_and_values_inflates_to_itself() => Prop
        .ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => WriteAnything(new Choices((uint)seed)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    static void WriteAnything(Choices choices)
    {
        var steps = Steps(choices);
        var stretches = steps.Where(step => step.Stretch is not null).ToList();
        var part = new PlannedPart(steps);
        for (var i = choices.Below(200); i > 0; i--)
        {
            var choice = choices.Below(10);
            if (choice < 5 && stretches.Count > 0)
                part.Write(stretches[choices.Below(stretches.Count)]);
            else if (choice < 7)
                part.WriteValue(Text(choices, choices.Below(5) == 0 ? 60 : 4));
            else if (choice == 7)
                part.WriteRaw(Text(choices, 3));
            else if (choice == 8)
                part.WriteEnding();
            else if (choices.Below(20) == 0)
                part.WriteRaw(new string('n', choices.Below(70_000)));
        }

        part.ShouldBeWhole();
    }

    static List<StretchStep> Steps(Choices choices)
    {
        var steps = new List<StretchStep>();
        var depth = 0;
        for (var i = choices.Below(60); i > 0; i--)
        {
            var kind = Kinds[choices.Below(Kinds.Length)];
            if (kind == StretchStepKind.Leave && depth-- == 0)
                depth = 0;
            else if (kind == StretchStepKind.Static)
                steps.Add(PlannedPart.Static(Text(choices, choices.Below(8) == 0 ? 400 : 12)));
            else if (kind == StretchStepKind.Print)
                steps.Add(PlannedPart.Print);
            else
                steps.Add(new StretchStep(kind));
            if (kind is StretchStepKind.Enter or StretchStepKind.EnterLoop)
                depth++;
        }

        for (; depth > 0; depth--)
            steps.Add(new StretchStep(StretchStepKind.Leave));
        return steps;
    }

    static string Text(Choices choices, int most)
    {
        var text = new StringBuilder();
        for (var i = choices.Below(most + 1); i > 0; i--)
            text.Append(Words[choices.Below(Words.Length)]);
        return text.ToString();
    }
}
