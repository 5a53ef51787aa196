namespace Reports.Engine.Scripting;

/// <summary>What functions of the host remember within one render.</summary>
public sealed partial class RenderContext
{
    Dictionary<object, object>? _state;

    /// <summary>The memory under a key, made when first asked for; it ends with the render.</summary>
    /// <param name="key">What no other function uses: a type or an object of the function's own.</param>
    public T State<T>(object key)
        where T : class, new()
    {
        _state ??= [];
        if (_state.TryGetValue(key, out var known))
            return (T)known;
        var state = new T();
        _state.Add(key, state);
        return state;
    }
}
