using Motive.World;

namespace Motive.Telling;

/// <summary>A told passage, written or read.</summary>
internal static class PassageArchive
{
    public static ToldPassage Transfer(Archive archive, ToldPassage? passage, int entities) => new(
        archive.Kind(passage?.Kind ?? default), archive.Text(passage?.Text), archive.Number(passage?.Event ?? 0),
        archive.Entity(passage?.PointOfView, entities), archive.Truth(passage?.Source is not null) ? archive.Number(passage?.Source ?? 0) : null);
}
