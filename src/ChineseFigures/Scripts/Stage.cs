namespace ChineseFigures.Scripts;

/// <summary>One pass of a conversion: at each position the longest key of a table becomes its value.</summary>
internal sealed class Stage(PrefixTable table, uint[] values, char[] strings)
{
    private const uint SegmentFlag = 0x80;
    private const uint LengthMask = 0x7F;
    private const int OffsetShift = 8;

    // What a value may be longer than its key without asking for more room.
    private const int Slack = 64;

    /// <summary>
    /// Converts from <paramref name="start"/> on until <paramref name="end"/> is reached or a segment is found;
    /// keys may reach beyond <paramref name="end"/>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="output">Takes the conversion of all before the segment.</param>
    /// <param name="trace">Is told what was replaced other than character by character.</param>
    /// <param name="segment">The segment that was found, with its conversion.</param>
    /// <returns>The position after all that was converted, and after the segment.</returns>
    public int Convert<TTrace>(
        ReadOnlySpan<char> text,
        int start,
        int end,
        ref CharBuffer output,
        TTrace trace,
        out Segment segment
    )
        where TTrace : struct, ITrace
    {
        var (roots, bases, checks) = (table.Roots, table.Bases, table.Checks);
        var room = output.Reserve(end - start + Slack);
        var written = 0;
        var at = start;
        while (at < end)
        {
            var root = roots[text[at]];
            if (root <= PrefixTable.LastPlain)
            {
                room[written++] = (char)root;
                at++;
                continue;
            }

            var node = root >> 16;
            var key = 0;
            var keyEnd = at + 1;
            for (var next = at + 1; next < text.Length; )
            {
                var unit = text[next++];
                var slot = (bases[node] + unit) & (checks.Length - 1);
                if (checks[slot] != ((node << 16) | unit))
                {
                    break;
                }

                if (table.Terminals[slot] is var terminal and not 0)
                {
                    key = terminal;
                    keyEnd = next;
                }

                node = table.Children[slot];
                if (node == 0)
                {
                    break;
                }
            }

            if (key == 0)
            {
                if ((char)root != 0)
                {
                    room[written++] = (char)root;
                    at++;
                    continue;
                }

                key = table.RootTerminal(root);
            }

            var value = key == 0 ? Unconverted(text, at, out keyEnd) : ValueOf(key);
            if (key != 0 && (values[key] & SegmentFlag) != 0)
            {
                output.Advance(written);
                segment = new Segment(at, value);
                return keyEnd;
            }

            // Characters still to come take one place each; room for them is there before and after.
            if (room.Length - written < end - at + value.Length)
            {
                output.Advance(written);
                written = 0;
                room = output.Reserve(end - at + value.Length + Slack);
            }

            trace.Replaced(text[at..keyEnd], value, at, output.Length + written);
            value.CopyTo(room[written..]);
            written += value.Length;
            at = keyEnd;
        }

        output.Advance(written);
        segment = default;
        return at;
    }

    private ReadOnlySpan<char> ValueOf(int key)
    {
        var value = values[key];
        return strings.AsSpan((int)(value >> OffsetShift), (int)(value & LengthMask));
    }

    /// <summary>A description sequence as a whole, or else the character alone.</summary>
    private static ReadOnlySpan<char> Unconverted(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at + Math.Max(1, DescriptionSequence.LengthAt(text[at..]));
        return text[at..end];
    }

    /// <summary>A phrase that was found as a segment, where it begins and what it becomes.</summary>
    public readonly ref struct Segment(int start, ReadOnlySpan<char> value)
    {
        public int Start { get; } = start;

        public ReadOnlySpan<char> Value { get; } = value;
    }
}
