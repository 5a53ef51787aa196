using Reports.Cli;

return (int)CommandLine.Run(args, Surroundings.OfProcess());
