using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Reports.Cli.Serving;
using Reports.Engine.Scripting;
using Reports.Studio.Serving;

namespace Reports.Cli.Commands;

/// <summary><c>reports serve</c>: the engine for other programs over HTTP, until the program is ended.</summary>
sealed class ServeCommand : ServerCommand
{
    const string KeyVariable = "REPORTS_KEY";

    const int ShortestKey = 16;

    readonly Option<IPAddress> _address = Takes<IPAddress>("--address", "IP", new(
        "Địa chỉ lắng nghe (mặc định: 127.0.0.1, chỉ máy này gọi được).",
        "The address to listen on (default: 127.0.0.1, for this machine alone)."));
    readonly Option<string> _keyFile = Takes<string>("--key-file", "FILE", new(
        "Tệp chứa khóa mà bên gọi phải gửi; không có thì lấy biến REPORTS_KEY, không có nữa thì tạo khóa mới và in ra.",
        "The file with the key that callers send; without it the variable REPORTS_KEY, without that a new key is made and printed."));
    readonly Option<int?> _seconds = Number("--seconds", new("Số giây nhiều nhất cho một lần điền mẫu (mặc định: 10).", "The most seconds that one render may take (default: 10)."), 1, 3600);
    readonly Option<int?> _megabytes = Number("--megabytes", new("Số MB nhiều nhất của một lần gửi (mặc định: 32).", "The most megabytes of one request (default: 32)."), 1, 128);

    public ServeCommand(Session session)
        : base("serve", new(
            "Mở cổng HTTP cho chương trình khác gọi: điền mẫu, soát số liệu, lập từng văn bản.",
            "Opens an HTTP port for other programs: renders templates, checks years, makes single papers."), session)
    {
        Accept(_address, _keyFile, _seconds, _megabytes);
        _address.DefaultValueFactory = _ => IPAddress.Loopback;
        _address.CustomParser = ReadAddress;
    }

    public override IReadOnlyList<string> Examples => ["reports serve --port 8080 --key-file khoa.txt"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var problems = new DiagnosticBag();
        var key = KeyOf(parsed, problems);
        if (LoadCatalogue(parsed, problems) is not { } catalogue || problems.HasErrors)
            return Refusal.Of(problems, Session);
        if (key is { Length: < ShortestKey })
            return UsageReport.Write(Name, CliTexts.KeyTooShort(ShortestKey), Session);

        var service = ServiceLimits.For(Environment.ProcessorCount) with { RequestBytes = (long)(parsed.GetValue(_megabytes) ?? 32) << 20 };
        // The requests that wait are no memory of the render that is stopped for it.
        var render = RenderLimits.Default with { TotalTime = TimeSpan.FromSeconds(parsed.GetValue(_seconds) ?? 10), Memory = RenderLimits.Default.Memory + service.HeldBytes };
        var settings = new ServiceSettings(new ServedWork(catalogue, render), key ?? RandomKey(), service) { Address = parsed.GetValue(_address)!, Port = PortOf(parsed), Fault = Report };
        return Serve(settings.Port, () => ServiceServer.Start(settings), server => Say(server, key is null ? settings.Key : null), server => server.Wait(CancellationToken.None)).GetAwaiter().GetResult();
    }

    void Say(ServiceServer server, string? newKey)
    {
        Session.Output.WriteLine(Session.Say(CliTexts.ServingAt(server.Address.ToString())));
        if (newKey is not null)
            Session.Output.WriteLine(Session.Say(CliTexts.KeyIs(newKey)));
    }

    // Not an argument: others on the machine can read command lines.
    string? KeyOf(ParseResult parsed, DiagnosticBag problems)
    {
        if (parsed.GetValue(_keyFile) is not { } file)
            return Session.Surroundings.Variable(KeyVariable);
        return InputFile.Read(file, problems) is { } bytes ? Encoding.UTF8.GetString(bytes).Trim() : null;
    }

    static string RandomKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));

    static IPAddress ReadAddress(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (IPAddress.TryParse(text, out var address))
            return address;
        result.AddError(text);
        return IPAddress.Loopback;
    }
}
