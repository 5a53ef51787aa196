using Reports.Cli;
using Reports.Cli.Terminal;

return (int)CommandLine.Run(args, Surroundings.OfProcess());
