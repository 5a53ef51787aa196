using Reports.Engine.Scripting.Functions;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation;

/// <summary>Puts the arguments of one call where its function's parameters want them, each in its kind.</summary>
ref struct ArgumentBinder
{
    readonly RenderContext _context;
    readonly ScriptFunction _function;
    readonly CallSite _site;
    readonly ArgumentStack _stack;
    readonly int _start;
    readonly int _fixedCount;
    ulong _given;
    int _next;

    public ArgumentBinder(RenderContext context, ScriptFunction function, CallSite site)
    {
        _context = context;
        _function = function;
        _site = site;
        _stack = context.Arguments;
        _fixedCount = function.Parameters.Count - (function.HasRest ? 1 : 0);
        _start = _stack.Reserve(_fixedCount);
    }

    /// <summary>Named arguments that fit no parameter, for functions that take them.</summary>
    public ScriptObject? Named { get; private set; }

    /// <summary>Takes the next argument by place.</summary>
    /// <param name="value">What is passed.</param>
    /// <param name="written">Which argument it is in the call as written.</param>
    public void Add(Value value, int written)
    {
        if (_next < _fixedCount)
            Put(_next++, value, written);
        else if (_function.HasRest)
            _stack.Push(Convert(_function.Parameters[^1], value, written));
        else
            throw ScriptProblems.Stop(ScriptProblems.TooManyArguments(_site.ArgumentLocation(written), _function.Name, _fixedCount));
    }

    /// <summary>Takes an argument by name.</summary>
    public void AddNamed(string name, Value value, int written)
    {
        for (var index = 0; index < _fixedCount; index++)
        {
            if (_function.Parameters[index].Name != name)
                continue;

            Put(index, value, written);
            _next = Math.Max(_next, index + 1);
            return;
        }

        if (_function.HasRest && _function.Parameters[^1].Name == name)
        {
            _stack.Push(Convert(_function.Parameters[^1], value, written));
            return;
        }

        if (!_function.TakesOtherNames)
        {
            var known = _function.Parameters.Select(parameter => parameter.Name);
            throw ScriptProblems.Stop(ScriptProblems.UnknownArgument(_site.ArgumentLocation(written), name, _function.Name, known));
        }

        (Named ??= [])[name] = value;
    }

    /// <summary>Fills in defaults; gives the arguments in order.</summary>
    public readonly ReadOnlySpan<Value> Finish()
    {
        for (var index = 0; index < _fixedCount; index++)
        {
            if ((_given & (1UL << index)) != 0)
                continue;

            var parameter = _function.Parameters[index];
            if (!parameter.IsOptional)
            {
                throw ScriptProblems.Stop(ScriptProblems.MissingArgument(
                    _site.LocationAfter, _function.Name, parameter.Name, _function.RequiredCount));
            }

            _stack.Set(_start + index, parameter.Default);
        }

        return _stack.From(_start);
    }

    /// <summary>Forgets the arguments after the call.</summary>
    public readonly void Release() => _stack.Release(_start);

    void Put(int index, Value value, int written)
    {
        _stack.Set(_start + index, Convert(_function.Parameters[index], value, written));
        _given |= 1UL << index;
    }

    readonly Value Convert(FunctionParameter parameter, Value value, int written) => parameter.Kind == ArgumentKind.Any
        ? value
        : ArgumentConversion.Convert(_context, _function, parameter, value, _site, written);
}
