using Reports.Cli;

var surroundings = Surroundings.OfProcess();
var code = CommandLine.Run(args, surroundings);
surroundings.Output.Flush();
surroundings.Error.Flush();
return (int)code;
