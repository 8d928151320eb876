using System.Buffers;
using System.Text;

namespace ChineseFigures.Tool.Input;

/// <summary>
/// Tells from bytes that are not UTF-8 which encoding they are in. UTF-16 shows by the zero bytes of its ASCII
/// characters. GB18030 and Big5 use the same bytes, but each keeps its common characters together: text shows by how
/// many of its characters are common ones in that reading.
/// </summary>
internal static class EncodingDetector
{
    private const int SampleLength = 1 << 16;
    private const double LeastUsualShare = 0.95;
    private const double LeastScore = 0.4;
    private const int MostErrors = 50; // one in so many characters

    // Only counted here: text is never decoded with it.
    private static readonly DecoderReplacementFallback Undecodable = new("\uFFFD");

    // Of each two-byte encoding: its punctuation and first plane of hanzi, the common ones, by their first bytes.
    private readonly record struct Plane(TextEncoding Encoding, byte LastPunctuation, byte FirstHanzi, byte LastHanzi);

    private static readonly Plane Gb18030 = new(TextEncoding.Gb18030, 0xA3, 0xB0, 0xD7);
    private static readonly Plane Big5 = new(TextEncoding.Big5, 0xA3, 0xA4, 0xC6);

    // The most frequent characters of economic text, Simplified and Traditional.
    private static readonly SearchValues<char> Common = SearchValues.Create(
        "，。、：；（）“”《》％的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子"
            + "说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应"
            + "开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没"
            + "结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图"
            + "山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导"
            + "器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声"
            + "报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须"
            + "际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲"
            + "快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严首亿同比环额升降占财税购销"
            + "這為個國時來們會發動過說產種後經進著電裡現實兩體當點從業應開還與關各線內數變條沒結問無軍題黨員總設長頭資邊級圖統見計"
            + "別論運農幾區強決幹戰則據處隊給門規熱領東導壓爭濟階術極聯認權證採轉單風帶場車務萬達積議聲報類離華確張馬節話況溫傳許廣"
            + "記斷難礦備辦習響約勞團歷構稱準號維劃選標寫親養層專狀廠識屬圓滿縣參紅細聽該鐵價嚴億環額財稅購銷貿易滿較佔減臺灣港幣"
    );

    /// <summary>The encoding of the bytes, or null where they show none.</summary>
    public static TextEncoding? Detect(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        if (bytes.Length % 2 == 0 && sample.Contains((byte)0))
        {
            return UsualShare(sample, lowByte: 0) >= LeastUsualShare ? TextEncoding.Utf16LittleEndian
                : UsualShare(sample, lowByte: 1) >= LeastUsualShare ? TextEncoding.Utf16BigEndian
                : null;
        }
        var (gb18030, big5) = (Score(sample, Gb18030), Score(sample, Big5));
        return Math.Max(gb18030, big5) < LeastScore ? null
            : big5 > gb18030 ? TextEncoding.Big5
            : TextEncoding.Gb18030;
    }

    private static double UsualShare(ReadOnlySpan<byte> bytes, int lowByte)
    {
        var usual = 0;
        for (var at = 0; at + 1 < bytes.Length; at += 2)
        {
            if (IsUsual((char)(bytes[at + lowByte] | (bytes[at + 1 - lowByte] << 8))))
                usual++;
        }
        return usual / (bytes.Length / 2.0);
    }

    private static bool IsUsual(char c) =>
        c
            is '\t'
                or '\n'
                or '\r'
                or (>= ' ' and <= '~')
                or (>= '\u2010' and <= '\u2026')
                or (>= '\u3000' and <= '\u303F')
                or (>= '\u4E00' and <= '\u9FFF')
                or (>= '\uFF00' and <= '\uFFEF');

    // From 0 to 1: the mean of how many characters stand in the common plane and how many are the most frequent ones.
    private static double Score(ReadOnlySpan<byte> bytes, in Plane plane)
    {
        int characters = 0,
            inPlane = 0,
            common = 0,
            errors = 0;
        var encoding = (Encoding)plane.Encoding.Strict.Clone();
        encoding.DecoderFallback = Undecodable;
        Span<char> decoded = stackalloc char[4];
        for (var at = 0; at < bytes.Length; )
        {
            var length = CharacterLength(bytes[at..], plane.Encoding);
            if (length > 1)
            {
                characters++;
                if (length == 2 && IsInPlane(bytes[at], bytes[at + 1], plane))
                    inPlane++;
                encoding.GetChars(bytes.Slice(at, length), decoded);
                if (decoded[0] == '\uFFFD')
                    errors++;
                else if (Common.Contains(decoded[0]))
                    common++;
            }
            else if (length == 0 && bytes.Length - at > 1)
            {
                errors++;
            }
            at += Math.Max(1, length);
        }
        return characters == 0 || errors * MostErrors > characters ? 0 : (inPlane + common) / (2.0 * characters);
    }

    // 0 where no character begins; GB18030 has characters of four bytes besides.
    private static int CharacterLength(ReadOnlySpan<byte> bytes, TextEncoding encoding)
    {
        if (bytes[0] < 0x80)
            return 1;
        if (bytes[0] is 0x80 or 0xFF || bytes.Length < 2)
            return 0;
        if (encoding == TextEncoding.Big5)
            return bytes[1] is (>= 0x40 and <= 0x7E) or (>= 0xA1 and <= 0xFE) ? 2 : 0;
        if (bytes[1] is >= 0x30 and <= 0x39)
            return bytes is [_, _, >= 0x81 and <= 0xFE, >= 0x30 and <= 0x39, ..] ? 4 : 0;
        return bytes[1] is (>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFE) ? 2 : 0;
    }

    private static bool IsInPlane(byte first, byte second, in Plane plane) =>
        (first >= 0xA1 && first <= plane.LastPunctuation || first >= plane.FirstHanzi && first <= plane.LastHanzi)
        && (plane.Encoding == TextEncoding.Big5 || second >= 0xA1);
}
