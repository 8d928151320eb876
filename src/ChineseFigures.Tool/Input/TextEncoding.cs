using System.Text;

namespace ChineseFigures.Tool.Input;

/// <summary>An encoding that the tool reads, by its name and what pages call it.</summary>
internal sealed class TextEncoding
{
    private readonly int _codePage;
    private readonly string[] _aliases;
    private Encoding? _strict;

    private TextEncoding(string name, int codePage, params string[] aliases)
    {
        Name = name;
        _codePage = codePage;
        _aliases = aliases;
    }

    public static TextEncoding Utf8 { get; } = new("UTF-8", 65001, "utf8", "unicode-1-1-utf-8");
    public static TextEncoding Utf16LittleEndian { get; } = new("UTF-16LE", 1200, "utf-16", "unicode");
    public static TextEncoding Utf16BigEndian { get; } = new("UTF-16BE", 1201);
    public static TextEncoding Gb18030 { get; } =
        new("GB18030", 54936, "gbk", "gb2312", "gb_2312-80", "gb_2312", "x-gbk", "cp936", "chinese");
    public static TextEncoding Big5 { get; } = new("Big5", 950, "big5-hkscs", "big5hkscs", "x-x-big5", "cp950");

    private static readonly TextEncoding[] All = [Utf8, Utf16LittleEndian, Utf16BigEndian, Gb18030, Big5];

    /// <summary>The names that the command line takes.</summary>
    public static string KnownNames => string.Join(", ", All.Select(encoding => encoding.Name.ToLowerInvariant()));

    /// <summary>The name in messages.</summary>
    public string Name { get; }

    /// <summary>Whether its text is made of two-byte units, in which a line feed is no single byte.</summary>
    public bool IsUtf16 => this == Utf16LittleEndian || this == Utf16BigEndian;

    /// <summary>The encoding; it throws for every byte that it cannot decode.</summary>
    public Encoding Strict => _strict ??= Create();

    /// <summary>The encoding of a name, in capital or small letters; null for one that is not known.</summary>
    public static TextEncoding? Find(string name)
    {
        foreach (var encoding in All)
        {
            if (Is(encoding.Name, name) || Array.Exists(encoding._aliases, alias => Is(alias, name)))
                return encoding;
        }
        return null;
    }

    private static bool Is(string known, string name) => known.Equals(name, StringComparison.OrdinalIgnoreCase);

    // The code pages are an assembly of their own, which text in Unicode does not need.
    private Encoding Create()
    {
        if (this == Gb18030 || this == Big5)
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(_codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }
}
