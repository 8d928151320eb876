using ChineseFigures.Reading;
using Xunit;

namespace ChineseFigures.Tests.Reading;

public sealed class CharacterFoldTests
{
    private const int FewestTraditional = 2900;
    private const char FirstCompatibility = '\uF900';

    [Fact]
    public void Each_Traditional_character_folds_to_what_script_conversion_makes_of_it()
    {
        var conversion = new ScriptConverter(ScriptConversion.T2S);
        var pairs = BasicPlane()
            .Where(c => c < FirstCompatibility) // 恵 of that block is by way of 恵 the Japanese 惠
            .Select(c => (From: c, To: conversion.Convert(c.ToString())))
            .Where(pair => pair.To.Length == 1 && pair.To[0] != pair.From)
            .ToList();
        Assert.True(pairs.Count > FewestTraditional);
        Assert.All(pairs, pair => Assert.Equal(pair.To[0], CharacterFold.Fold(pair.From)));
    }

    [Theory]
    [InlineData("乾後裡裏麵準臺隻餘億萬兩貳參陸", "干后里里面准台只余亿万两贰参陆")]
    [InlineData("說説稅税為爲産啟户", "说说税税为为产启户")] // of Taiwan and Hong Kong
    [InlineData("円銭経済", "円钱经济")] // Japanese; 圆 would be yuan
    [InlineData("\uF9BA\uF96C", "了塞")] // compatibility ideographs
    [InlineData("著着么", "著着么")] // of both scripts
    public void Variants_fold_to_their_Simplified_twin(string source, string folded) =>
        Assert.Equal(folded, string.Concat(source.Select(CharacterFold.Fold)));

    [Theory]
    [InlineData("９．５％（Ａ）～", "9.5%(A)~")]
    [InlineData("—–−ー", "----")]
    [InlineData("\u3000\u00A0\t", "   ")]
    [InlineData("￥「」〇・", "¥“”零·")]
    [InlineData("\uFE6A\u066A\uFE50\u066C\uFE54", "%%,,;")] // small forms, and those of Arabic script
    [InlineData("\uFE55\u2236\uFE13\u2024\uFE52", ":::..")] // ratio, upright and leader
    [InlineData("\uFE59\u2768\uFE5A\u2769\u301C\u223C\u02DC", "(())~~~")]
    public void Symbols_fold_to_one_form(string source, string folded) =>
        Assert.Equal(folded, string.Concat(source.Select(CharacterFold.Fold)));

    [Fact]
    public void Folding_ends_with_the_shorter_text()
    {
        var target = new char[2];
        CharacterFold.Fold("９．５", target);
        Assert.Equal(['9', '.'], target);
    }

    [Fact]
    public void What_is_folded_stays_as_it_is()
    {
        // 苧 is the Simplified form of 薴, and a Traditional character of its own.
        var unstable = BasicPlane().Select(CharacterFold.Fold).Where(c => CharacterFold.Fold(c) != c).Distinct();
        Assert.Equal(['苧'], unstable);
    }

    private static IEnumerable<char> BasicPlane() => Enumerable.Range(0, char.MaxValue + 1).Select(i => (char)i);
}
