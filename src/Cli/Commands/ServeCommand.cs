using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Reports.Cli.Files;
using Reports.Cli.Findings;
using Reports.Cli.Serving;
using Reports.Cli.Terminal;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;
using Reports.Studio.Serving;

namespace Reports.Cli.Commands;

/// <summary><c>reports serve</c>: the engine for other programs over HTTP, until the program is ended.</summary>
sealed class ServeCommand : ServerCommand
{
    /// <summary>The variable of the environment that holds the key.</summary>
    const string KeyVariable = "REPORTS_KEY";

    const int ShortestKey = 16;

    readonly Option<IPAddress> _address;
    readonly Option<string> _keyFile;
    readonly Option<int> _seconds;
    readonly Option<int> _megabytes;

    public ServeCommand(Session session)
        : base("serve", CliTexts.Serve, session)
    {
        _address = Takes<IPAddress>("--address", "IP", CliTexts.AddressOption);
        _address.DefaultValueFactory = _ => IPAddress.Loopback;
        _address.CustomParser = ReadAddress;
        _keyFile = Takes<string>("--key-file", "FILE", CliTexts.KeyFileOption);
        _seconds = Number("--seconds", CliTexts.SecondsOption, 10, 3600);
        _megabytes = Number("--megabytes", CliTexts.MegabytesOption, 32, 128);
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

        var service = ServiceLimits.For(Environment.ProcessorCount) with { RequestBytes = (long)parsed.GetValue(_megabytes) << 20 };
        // The requests that wait are no memory of the render that is stopped for it.
        var render = RenderLimits.Default with { TotalTime = TimeSpan.FromSeconds(parsed.GetValue(_seconds)), Memory = RenderLimits.Default.Memory + service.HeldBytes };
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

    Option<int> Number(string name, Sentence description, int usual, int most)
    {
        var option = Takes<int>(name, "N", description);
        option.DefaultValueFactory = _ => usual;
        option.CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
                return number;
            result.AddError(text);
            return usual;
        };
        return option;
    }

    static IPAddress ReadAddress(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (IPAddress.TryParse(text, out var address))
            return address;
        result.AddError(text);
        return IPAddress.Loopback;
    }
}
