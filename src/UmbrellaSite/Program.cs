using UmbrellaSite.Commands;

return await CommandLine.RunAsync(args);
