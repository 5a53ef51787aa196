using System.Reflection;
using System.Runtime.CompilerServices;
using Reports.Templates.Facts;
using Reports.Templates.Reading;

namespace Reports.Templates.Tests.Reading;

public class ModelTests
{
    [Fact]
    public void What_was_written_down_of_the_records_is_what_reflection_finds()
    {
        var records = typeof(BranchYear).Assembly.GetTypes().Where(IsRecord).ToList();

        records.Should().HaveCountGreaterThan(150).And.Contain([typeof(BranchYear), typeof(Member)]);
        foreach (var record in records)
            Model.Of(record).Members.Select(Line).Should().Equal(PropertiesOf(record).Select(Line), record.FullName);
    }

    [Fact]
    public void A_member_is_set_in_a_copy()
    {
        var branch = Model.Of(typeof(Branch)).Create();

        var named = Model.Of(typeof(Branch))["name"]!.With!(branch, "Chi bộ A");

        Model.Of(typeof(Branch))["name"]!.Get!(named).Should().Be("Chi bộ A");
        Model.Of(typeof(Branch))["name"]!.Get!(branch).Should().BeNull();
    }

    [Fact]
    public void A_type_with_members_that_nobody_wrote_down_is_refused() =>
        FluentActions.Invoking(() => Model.Of(typeof(YearFile))).Should().Throw<NotSupportedException>().WithMessage("*YearFile*");

    static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null && !type.IsGenericType && !IsOwn(type);

    // What only its own type sees.
    static bool IsOwn(Type type) => type.IsNestedPrivate || type.IsNestedFamily || type.DeclaringType is { } outer && IsOwn(outer);

    static IEnumerable<PropertyInfo> PropertiesOf(Type record)
    {
        var names = new HashSet<string>();
        for (var at = record; at != typeof(object); at = at.BaseType!)
        {
            foreach (var property in at.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(property => property.GetIndexParameters().Length == 0 && names.Add(property.Name)))
                yield return property;
        }
    }

    static string Line(PropertyInfo property) => string.Join(' ',
        new ModelMember(property.Name, property.PropertyType, false, [.. property.GetCustomAttributes()], null, null).Key,
        property.PropertyType,
        property.IsDefined(typeof(RequiredMemberAttribute)),
        property.GetCustomAttribute<TitleAttribute>() is { } title ? $"{title.Title}|{title.Description}|{title.EnglishDescription}|{title.English}" : "",
        property.GetCustomAttribute<BetweenAttribute>() is { } range ? $"{range.Smallest}–{range.Largest}" : "",
        property.GetCustomAttribute<PatternAttribute>() is { } form ? $"{form.Expression} {form.Example}" : "",
        property.GetCustomAttribute<WordsAttribute>()?.Vocabulary,
        property.GetMethod is { IsPublic: true },
        property.SetMethod is { IsPublic: true });

    static string Line(ModelMember member) => string.Join(' ',
        member.Key,
        member.Type,
        member.IsRequired,
        member.Title is { } title ? $"{title.Title}|{title.Description}|{title.EnglishDescription}|{title.English}" : "",
        member.Between is { } range ? $"{range.Smallest}–{range.Largest}" : "",
        member.Pattern is { } form ? $"{form.Expression} {form.Example}" : "",
        member.Words,
        member.Get is not null,
        member.With is not null);
}
