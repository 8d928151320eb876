namespace ChineseFigures.Scripts;

/// <summary>
/// Which part of a source became which part of the output: blocks, in order, that correspond as wholes; between them
/// one character corresponds to one.
/// </summary>
internal sealed class Alignment
{
    private readonly List<Block> _blocks = [];

    public void Add(Block block) => _blocks.Add(block);

    /// <summary>Adds the blocks of a piece that begins at the given places.</summary>
    public void Append(Alignment piece, int sourceStart, int outputStart)
    {
        foreach (var block in piece._blocks)
            _blocks.Add(block.Moved(sourceStart, outputStart));
    }

    /// <summary>This alignment and that of the output with what it became, in one.</summary>
    public Alignment Then(Alignment next)
    {
        var both = new Alignment();
        var (mine, its) = (new Cursor(_blocks), new Cursor(next._blocks));
        while (Math.Min(mine.OutputStart, its.SourceStart) is var start and < int.MaxValue)
        {
            // Blocks that overlap in the middle correspond as one.
            var (before, after) = (mine.Shift, its.Shift);
            var end = start + 1;
            while (mine.OutputStart < end || its.SourceStart < end)
                end = Math.Max(end, mine.OutputStart < end ? mine.Take().OutputEnd : its.Take().SourceEnd);
            both.Add(new(start - before, end - mine.Shift, start + after, end + its.Shift));
        }
        return both;
    }

    /// <summary>The place in the source of a place in the output; within a block its <paramref name="edge"/>.</summary>
    public int ToSource(int output, Edge edge) => Translate(output, edge, inverse: true);

    /// <summary>The place in the output of a place in the source; within a block its <paramref name="edge"/>.</summary>
    public int ToOutput(int source, Edge edge) => Translate(source, edge, inverse: false);

    private int Translate(int place, Edge edge, bool inverse)
    {
        var (low, high) = (0, _blocks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Facing(_blocks[middle], inverse).SourceStart < place ? (middle + 1, high) : (low, middle);
        }
        if (low == 0)
            return place;
        var last = Facing(_blocks[low - 1], inverse);
        if (place >= last.SourceEnd)
            return place - last.SourceEnd + last.OutputEnd;
        return edge == Edge.Start ? last.OutputStart : last.OutputEnd;
    }

    private static Block Facing(Block block, bool inverse) =>
        inverse ? new(block.OutputStart, block.OutputEnd, block.SourceStart, block.SourceEnd) : block;

    /// <summary>Which end of a block stands for a place within it.</summary>
    internal enum Edge
    {
        Start,
        End,
    }

    /// <summary>A part of the source and the part of the output that it became.</summary>
    internal readonly record struct Block(int SourceStart, int SourceEnd, int OutputStart, int OutputEnd)
    {
        public Block Moved(int source, int output) =>
            new(SourceStart + source, SourceEnd + source, OutputStart + output, OutputEnd + output);
    }

    /// <summary>A walk over blocks that knows how far outputs lie from sources after the blocks taken.</summary>
    private struct Cursor(List<Block> blocks)
    {
        private int _next;

        public int Shift { get; private set; }

        public readonly int SourceStart => _next < blocks.Count ? blocks[_next].SourceStart : int.MaxValue;

        public readonly int OutputStart => _next < blocks.Count ? blocks[_next].OutputStart : int.MaxValue;

        public Block Take()
        {
            var block = blocks[_next++];
            Shift = block.OutputEnd - block.SourceEnd;
            return block;
        }
    }
}
