using System.Collections.Immutable;
using Motive.World;

namespace Motive.Decisions;

/// <summary>Where each choice of a scene stands: <c>2</c>, <c>ask/1</c> behind the label ask, <c>ask/1 > 2</c> below another choice.</summary>
internal static class ChoicePlaces
{
    public static Dictionary<int, string> In(Scene scene)
    {
        Dictionary<int, string> places = [];
        AddPlaces(scene.Body, "", places);
        return places;
    }

    private static void AddPlaces(ImmutableArray<SceneNode> block, string outside, Dictionary<int, string> places)
    {
        string inside = outside;
        int place = 0;
        foreach (SceneNode node in block)
        {
            switch (node)
            {
                case SceneNode.Label label:
                    (inside, place) = ($"{outside}{label.Name}/", 0);
                    break;
                case SceneNode.Branch branch:
                    AddPlaces(branch.Then, $"{inside}if > ", places);
                    AddPlaces(branch.Otherwise, $"{inside}else > ", places);
                    break;
                case SceneNode.Choices choices:
                    foreach (SceneChoice choice in choices.Options)
                    {
                        string here = $"{inside}{++place}";
                        places[choice.Id] = here;
                        AddPlaces(choice.Body, $"{here} > ", places);
                    }

                    break;
            }
        }
    }
}
