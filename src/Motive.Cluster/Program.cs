using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Motive.Cluster;

// `prepare` makes the tables of the database and ends; without it the sessions are hosted, and a file of one machine is prepared by itself.
IConfiguration configuration = new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine([.. args.Where(argument => argument != "prepare")]).Build();
SessionDatabase database = SessionHost.Read(configuration).Kept;
if (args.Contains("prepare"))
{
    await database.PrepareAsync();
    return;
}

if (!database.IsShared)
    await database.PrepareAsync();
await using WebApplication application = SessionHost.Create(args);
await application.RunAsync();
