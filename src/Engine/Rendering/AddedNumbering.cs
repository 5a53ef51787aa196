using Reports.Engine.Output;

namespace Reports.Engine.Rendering;

/// <summary>The lists of one document: those of the template, and the fresh instances that start again.</summary>
sealed class AddedNumbering(TemplateNumbering template, Func<GrownPart> part)
{
    const int Looks = 0;
    const int Instances = 1;

    readonly HashSet<string> _used = [];
    readonly Dictionary<object, int> _looks = [];
    readonly Stack<(bool IsRestarted, Dictionary<string, string> Current)> _outside = [];
    Dictionary<string, string> _current = [];
    int _instance = template.HighestInstance;
    int _look = template.HighestLook;
    bool _isRestarted;

    /// <summary>From here on every list starts again when it next appears.</summary>
    public void Restart()
    {
        _isRestarted = true;
        _current.Clear();
    }

    /// <summary>A loop begins: what is restarted in its turns is restarted for them alone.</summary>
    public void BeginLoop() => _outside.Push((_isRestarted, new Dictionary<string, string>(_current)));

    /// <summary>The loop is over: the lists around it go on.</summary>
    public void EndLoop() => (_isRestarted, _current) = _outside.Pop();

    /// <summary>The instance that a paragraph of a list of the template belongs to now. A list not used yet begins by itself.</summary>
    /// <param name="instance">The list in the template.</param>
    /// <param name="depth">0, or how deep in restarting loops a paragraph stands whose list also stands outside of them: it must not count the list outside on.</param>
    public string IdOf(string instance, int depth)
    {
        if (!_current.TryGetValue(instance, out var id))
            _current[instance] = id = _isRestarted && template.Find(instance) is var (look, restart) ? Begun(instance, look, restart, depth) : instance;
        _used.Add(instance);
        return id;
    }

    string Begun(string instance, string look, string restart, int depth)
    {
        if (depth > 0 && template.LevelsOf(look) is { } levels)
            return Text(AddInstance(Text(OurLook((look, depth), () => levels)), restart));
        return _used.Contains(instance) ? Text(AddInstance(look, restart)) : instance;
    }

    /// <summary>The look of an instance of the template; null for an unknown one.</summary>
    public string? LookOf(string instance) => template.Find(instance)?.Look;

    /// <summary>The look of a list of our own; added once.</summary>
    /// <param name="levels">Its levels as XML.</param>
    public int OurLook(object key, Func<string> levels)
    {
        if (_looks.TryGetValue(key, out var look))
            return look;
        _looks[key] = look = ++_look;
        part().At(Looks).Write(
            $"<w:abstractNum w:abstractNumId=\"{Text(look)}\"><w:multiLevelType w:val=\"hybridMultilevel\"/>{levels()}</w:abstractNum>");
        return look;
    }

    /// <summary>A fresh instance of a look.</summary>
    /// <param name="overrides">What it changes of the look, as XML.</param>
    public int AddInstance(string look, string overrides)
    {
        Utf8Output output = part().At(Instances);
        output.Write($"<w:num w:numId=\"{Text(++_instance)}\"><w:abstractNumId w:val=\"{look}\"/>{overrides}</w:num>");
        return _instance;
    }

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
