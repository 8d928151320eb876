using ChineseFigures.Linking;
using ChineseFigures.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ChineseFigures.Tests.Linking;

/// <summary>A name that is known is the one that is found.</summary>
public sealed class KnownNamesTests
{
    // Far more stretches than there is room for, so that they drive each other out.
    private static readonly Gen<string> Words =
        from lead in Gen.Elements("", "全市", "其中", "一季度", "实现", "衢州市")
        from modifier in Gen.Elements("", "新增", "规模以上", "累计", "民间", "高技术产业", "限额以上", "第二产业")
        from noun in Gen.Elements(
            "工业增加值",
            "投资",
            "进出口总额",
            "贷款余额",
            "用电量",
            "税收收入",
            "客运量",
            "存款"
        )
        from tail in Gen.Elements("", "达", "增速", "同比", "完成", "为", "的")
        select lead + modifier + noun + tail;

    [Fact]
    public void Words_name_the_same_whatever_was_asked_before()
    {
        var names = new KnownNames(IndicatorCatalogue.Default);
        Prop.ForAll(
                Words.ToArbitrary(),
                words =>
                    names.In(words) == NounPhrase.Name(words)
                    && names.MeaningOf(words) == IndicatorCatalogue.Default.MeaningOf(words)
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
    }

    [Fact]
    public void A_known_name_is_the_same_string()
    {
        var names = new KnownNames(IndicatorCatalogue.Default);
        Assert.Same(names.In("全市工业增加值"), names.In("全市工业增加值"));
    }

    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    public void Names_in_stretches_of_up_to_32_characters_are_known(int length, bool isKnown)
    {
        var names = new KnownNames(IndicatorCatalogue.Default);
        var words = new string('新', length - 2) + "投资";
        Assert.Equal(words, names.In(words));
        Assert.Equal(isKnown, ReferenceEquals(names.In(words), names.In(words)));
    }

    [Fact]
    public void Words_without_a_name_stay_without_one()
    {
        var names = new KnownNames(IndicatorCatalogue.Default);
        Assert.Null(names.In(""));
        Assert.Null(names.In("，"));
        Assert.Null(names.In("，"));
    }
}
