using Reports.Site;

return SiteProgram.Run(args, Directory.GetCurrentDirectory(), Console.Out, Console.Error);
