using Motive.Bench;

return args switch
{
    ["compile"] => CompileBench.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Motive.Bench compile");
    return 2;
}
