using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ChineseFigures.Scripts;

/// <summary>One pass of a conversion: at each position the longest key of a table becomes its value.</summary>
internal sealed class Stage(PrefixTable table, uint[] values, char[] strings)
{
    private const uint SegmentFlag = 0x80;
    private const uint LengthMask = 0x7F;
    private const int OffsetShift = 8;

    // How far a key or a description sequence reaches: at most 64 characters, of two units at most.
    private const int Reach = 128;

    // What a value may be longer than its key without asking for more room.
    private const int Slack = 64;

    /// <summary>Up to where a text can be converted, whatever follows it; never within a surrogate pair.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isEnd">Whether nothing follows.</param>
    public static int Certain(ReadOnlySpan<char> text, bool isEnd)
    {
        var end = isEnd ? text.Length : Math.Max(0, text.Length - Reach);
        return !isEnd && end > 0 && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
    }

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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
        var (alones, filter) = (table.Alone, table.Filter);
        var room = output.Reserve(end - start + Slack);
        var written = 0;
        var at = start;
        while (at < end)
        {
            var count = ConvertAlone(text[at..], end - at, room[written..], alones, filter);
            at += count;
            written += count;
            if (at >= end)
                break;
            var alone = alones[text[at]];
            var key = table.LongestKey(text, at, out var keyEnd);
            if (key == 0 && alone != 0)
            {
                room[written++] = alone;
                at++;
                continue;
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

    /// <summary>
    /// Converts single characters up to the first place where a key of several may begin, at most
    /// <paramref name="limit"/> of them, and returns their number.
    /// </summary>
    /// <remarks>
    /// The loop that nearly all time is spent in; every index in it is below a limit checked before, which the compiler
    /// cannot see.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int ConvertAlone(
        ReadOnlySpan<char> text,
        int limit,
        Span<char> room,
        char[] alones,
        PairFilter filter
    )
    {
        // Without a next character the pair is looked up with one that is not there, and LongestKey decides.
        var count = Math.Min(Math.Min(limit, text.Length - 1), room.Length);
        ref var source = ref MemoryMarshal.GetReference(text);
        ref var target = ref MemoryMarshal.GetReference(room);
        ref var table = ref MemoryMarshal.GetArrayDataReference(alones);
        for (var i = 0; i < count; i++)
        {
            uint first = Unsafe.Add(ref source, i);
            var alone = Unsafe.Add(ref table, first);
            if (alone == 0 || filter.MayBegin(first, Unsafe.Add(ref source, i + 1)))
                return i;
            Unsafe.Add(ref target, i) = alone;
        }
        return count;
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
