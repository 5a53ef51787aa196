using System.Reflection;
using System.Runtime.CompilerServices;

namespace Reports.Templates.Reading;

/// <summary>Reads and writes a property of any record.</summary>
/// <remarks>Delegates of the property's own types, made at its first use: reflection asks at every call who may call what, and a year has a thousand values.</remarks>
abstract class Accessors
{
    public abstract object? Get(object record);

    public abstract void Set(object record, object? value);

    PropertyInfo Property { get; set; } = null!;

    public static Accessors Of(PropertyInfo property)
    {
        // Native code has no types that nobody named when it was compiled.
        var accessors = RuntimeFeature.IsDynamicCodeSupported && property.DeclaringType is { IsValueType: false } record
            ? (Accessors)Activator.CreateInstance(typeof(Bound<,>).MakeGenericType(record, property.PropertyType))!
            : new Reflected();
        // Not handed to the constructor: calling one with arguments makes the runtime compile a stub for each of a hundred types.
        accessors.Property = property;
        return accessors;
    }

    sealed class Reflected : Accessors
    {
        public override object? Get(object record) => Property.GetValue(record);

        public override void Set(object record, object? value) => Property.SetValue(record, value);
    }

    sealed class Bound<TRecord, TValue> : Accessors where TRecord : class
    {
        Func<TRecord, TValue>? _get;
        Action<TRecord, TValue?>? _set;

        public override object? Get(object record) => (_get ??= Property.GetMethod!.CreateDelegate<Func<TRecord, TValue>>())((TRecord)record);

        public override void Set(object record, object? value) => (_set ??= Property.SetMethod!.CreateDelegate<Action<TRecord, TValue?>>())((TRecord)record, (TValue?)value);
    }
}
