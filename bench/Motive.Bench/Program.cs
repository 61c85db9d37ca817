using Motive.Bench;

return args switch
{
    ["compile"] => CompileBench.Run(),
    ["turns"] => TurnBench.Run("stories/diamond-heart"),
    ["turns", string folder] => TurnBench.Run(folder),
    ["undo"] => UndoBench.Run("stories/diamond-heart"),
    ["undo", string folder] => UndoBench.Run(folder),
    ["sessions"] => SessionsBench.Run("stories/diamond-heart", 8, [1, 10, 40]),
    ["sessions", string folder] => SessionsBench.Run(folder, 8, [1, 10, 40]),
    ["chapter", .. string[] settings] => ChapterBench.Run(settings),
    ["idle", .. string[] settings] => IdleBench.Run(settings),
    ["explore"] => ExploreBench.Run(),
    ["village", .. string[] settings] => VillageBench.Run(settings),
    ["fuzz", .. string[] settings] => FuzzBench.Run(settings),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Motive.Bench compile | turns [STORY FOLDER] | undo [STORY FOLDER] | chapter [STORY FOLDER] [--seeds N] [--free] [--between NAME,NAME] | sessions [STORY FOLDER] | idle [--people 0,1,3,7] [--seeds N] | village [--people 5,10,20] [--events N] [--days N] [--unwanted N] [--places N] [--travel] | explore | fuzz [--seed N] [--count N | --minutes N]");
    return 2;
}
