using Motive.Bench;

return args switch
{
    ["compile"] => CompileBench.Run(),
    ["turns"] => TurnBench.Run("stories/diamond-heart"),
    ["turns", string folder] => TurnBench.Run(folder),
    ["undo"] => UndoBench.Run("stories/diamond-heart"),
    ["undo", string folder] => UndoBench.Run(folder),
    ["village", .. string[] settings] => VillageBench.Run(settings),
    ["fuzz", .. string[] settings] => FuzzBench.Run(settings),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Motive.Bench compile | turns [STORY FOLDER] | undo [STORY FOLDER] | village [--people 5,10,20] [--events N] [--days N] [--unwanted N] | fuzz [--seed N] [--count N | --minutes N]");
    return 2;
}
