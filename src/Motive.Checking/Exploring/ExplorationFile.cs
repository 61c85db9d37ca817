using System.Text;

namespace Motive.Checking.Exploring;

/// <summary>
/// An exploration as it is kept while it goes on, so that it can be gone on with after it was stopped or killed: a head that says of what it is, and behind it a piece for each step, with the states that were found in it. Pieces are only
/// ever added, and each has a sum over its bytes: of what was written last and not to its end, nothing is taken, and that step is made again.
/// </summary>
internal sealed class ExplorationFile
{
    private const string Form = "motive exploration 1";

    /// <summary>The length of a piece, and the sum.</summary>
    private const int HeadOfPiece = sizeof(int) + sizeof(ulong);

    private readonly Stream file;
    private readonly ScriptExploration exploration;
    private int states;
    private int levels;
    private int goals;

    private ExplorationFile(Stream file, ScriptExploration exploration) => (this.file, this.exploration) = (file, exploration);

    /// <summary>Takes from a file what is in it, and goes on writing behind that.</summary>
    /// <param name="file">Can be read, written and cut off; empty for a new one.</param>
    /// <param name="exploration">Nothing has been looked at in it.</param>
    /// <param name="of">What it is of: the text of the story and all that is asked.</param>
    /// <exception cref="UnfitExplorationException">It is a file of something else.</exception>
    public static ExplorationFile Open(Stream file, ScriptExploration exploration, string of)
    {
        ExplorationFile kept = new(file, exploration);
        byte[] head = Encoding.UTF8.GetBytes($"{Form}\n{of}\n");
        file.Position = 0;
        byte[] found = new byte[Math.Min(head.Length, file.Length)];
        file.ReadExactly(found);
        if (!head.AsSpan().StartsWith(found))
            throw new UnfitExplorationException();
        if (found.Length < head.Length)
        {
            file.SetLength(0);
            file.Write(head);
            kept.Append();
            return kept;
        }

        long end = file.Position;
        while (kept.ReadPiece())
            end = file.Position;
        file.SetLength(end);
        file.Position = end;
        if (kept.states == 0)
            kept.Append();
        return kept;
    }

    /// <summary>Adds what has come since the last time.</summary>
    public void Append()
    {
        using MemoryStream piece = new();
        using BinaryWriter writer = new(piece);
        writer.Write(exploration.States.Count - states);
        for (; states < exploration.States.Count; states++)
            writer.Write(exploration.States[states]);
        writer.Write(exploration.Expanded);
        writer.Write(exploration.LevelEnd);
        writer.Write(exploration.Levels.Count - levels);
        for (; levels < exploration.Levels.Count; levels++)
            writer.Write(exploration.Levels[levels]);
        writer.Write(exploration.ReachedInOrder.Count - goals);
        for (; goals < exploration.ReachedInOrder.Count; goals++)
        {
            (int goal, int state, int level) = exploration.ReachedInOrder[goals];
            writer.Write(goal);
            writer.Write(state);
            writer.Write(level);
        }

        byte[] bytes = piece.ToArray();
        using BinaryWriter whole = new(file, Encoding.UTF8, leaveOpen: true);
        whole.Write(bytes.Length);
        whole.Write(StateTable.HashOf(bytes));
        whole.Write(bytes);
        whole.Flush();
    }

    /// <returns>False where there is no further whole piece.</returns>
    private bool ReadPiece()
    {
        using BinaryReader head = new(file, Encoding.UTF8, leaveOpen: true);
        if (file.Length - file.Position < HeadOfPiece)
            return false;
        int length = head.ReadInt32();
        ulong sum = head.ReadUInt64();
        if (length < 0 || file.Length - file.Position < length)
            return false;
        byte[] bytes = head.ReadBytes(length);
        if (StateTable.HashOf(bytes) != sum)
            return false;
        using BinaryReader piece = new(new MemoryStream(bytes));
        List<byte[]> rows = [.. Enumerable.Range(0, piece.ReadInt32()).Select(_ => piece.ReadBytes(exploration.States.Width))];
        int expanded = piece.ReadInt32();
        int levelEnd = piece.ReadInt32();
        int[] begun = [.. Enumerable.Range(0, piece.ReadInt32()).Select(_ => piece.ReadInt32())];
        (int, int, int)[] reached = [.. Enumerable.Range(0, piece.ReadInt32()).Select(_ => (piece.ReadInt32(), piece.ReadInt32(), piece.ReadInt32()))];
        exploration.Restore(rows, begun, levelEnd, expanded, reached);
        (states, levels, goals) = (exploration.States.Count, exploration.Levels.Count, exploration.ReachedInOrder.Count);
        return true;
    }
}

/// <summary>A file is of another exploration, or of none.</summary>
internal sealed class UnfitExplorationException : Exception;
