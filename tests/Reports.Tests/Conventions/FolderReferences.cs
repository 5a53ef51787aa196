using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Reports.Tests.Conventions;

/// <summary>Which folder of an assembly uses which: read from the compiled code, since a folder sees those around it without a <c>using</c>.</summary>
static class FolderReferences
{
    /// <summary>Every use of a type in another folder, as pairs of folders with one example each.</summary>
    /// <param name="assembly">The path of the assembly.</param>
    /// <param name="root">Its namespace; the folder of a type is what follows it.</param>
    public static IReadOnlyDictionary<(string From, string To), string> Of(string assembly, string root)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        var uses = new SortedDictionary<(string, string), string>();
        foreach (var type in module.GetTypes().Where(type => !IsGenerated(Outer(type))))
            foreach (var used in Used(type).SelectMany(Parts))
                if (Folder(type, root) is { } from && Folder(used, root) is { } to && from != to)
                    uses.TryAdd((from, to), $"{Outer(type).Name} uses {Outer(used).Name}");
        return uses;
    }

    // What src/ModelGenerator writes down of every record refers to every record, as reflection would.
    static bool IsGenerated(TypeReference type) =>
        type is TypeDefinition { HasCustomAttributes: true } definition && definition.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "GeneratedCodeAttribute" && attribute.ConstructorArguments[0].Value is "Reports.ModelGenerator");

    static string? Folder(TypeReference type, string root) =>
        Outer(type).Namespace is var space && (space == root || space.StartsWith(root + ".", StringComparison.Ordinal))
            ? space[root.Length..].TrimStart('.').Replace('.', '/')
            : null;

    static TypeReference Outer(TypeReference type) => type.DeclaringType is { } outer ? Outer(outer) : type;

    static IEnumerable<TypeReference> Used(TypeDefinition type)
    {
        IEnumerable<TypeReference?> declared =
        [
            type.BaseType, .. type.Interfaces.Select(i => i.InterfaceType), .. type.Fields.Select(f => f.FieldType),
            .. type.Methods.SelectMany(Used),
        ];
        return declared.OfType<TypeReference>();
    }

    static IEnumerable<TypeReference?> Used(MethodDefinition method) =>
    [
        method.ReturnType, .. method.Parameters.Select(p => p.ParameterType),
        .. method.HasBody ? method.Body.Variables.Select(v => v.VariableType) : [],
        .. method.HasBody ? method.Body.Instructions.SelectMany(Used) : [],
    ];

    static IEnumerable<TypeReference?> Used(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        GenericInstanceMethod method => [method.DeclaringType, method.ReturnType, .. method.GenericArguments],
        MethodReference method => [method.DeclaringType, method.ReturnType],
        FieldReference field => [field.DeclaringType, field.FieldType],
        _ => [],
    };

    // List<Tag> uses both.
    static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        TypeSpecification shaped => Parts(shaped.ElementType),
        _ => [type],
    };
}
