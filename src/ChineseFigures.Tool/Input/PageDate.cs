using System.Globalization;
using AngleSharp.Dom;

namespace ChineseFigures.Tool.Input;

/// <summary>The day on which a page says in its metadata that it was published.</summary>
internal static class PageDate
{
    // In the order of trust: the names that say publication first, those of a last change not at all.
    private static readonly string[] Names =
    [
        "article:published_time",
        "og:article:published_time",
        "PubDate",
        "publishdate",
        "publish_date",
        "publish-date",
        "publishtime",
        "publish_time",
        "published_time",
        "og:published_time",
        "og:release_date",
        "datePublished",
        "DC.date.issued",
        "DCTERMS.issued",
        "DC.date",
        "DCTERMS.date",
        "DC.date.created",
        "DCTERMS.created",
        "article.created",
        "createDate",
        "weibo:article:create_at",
        "firstpublishedtime",
        "releaseDate",
        "date",
    ];

    private static readonly string[] NamingAttributes = ["name", "property", "itemprop", "http-equiv"];

    /// <summary>The day, or null where the page names none.</summary>
    public static DateOnly? Find(IDocument page)
    {
        var best = Names.Length;
        DateOnly? found = null;
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            var rank = Rank(meta);
            if (rank >= 0 && rank < best && Parse(meta.GetAttribute("content")!) is { } date)
                (best, found) = (rank, date);
        }
        return found ?? InTime(page);
    }

    private static int Rank(IElement meta)
    {
        foreach (var attribute in NamingAttributes)
        {
            if (meta.GetAttribute(attribute) is not { } name)
                continue;
            var rank = Array.FindIndex(Names, known => known.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase));
            if (rank >= 0)
                return rank;
        }
        return -1;
    }

    // <time> is a date of publication where it says so; others may be of anything that the text tells.
    private static DateOnly? InTime(IDocument page)
    {
        foreach (var time in page.QuerySelectorAll("time[pubdate], time[itemprop=datePublished], article header time"))
        {
            if (Parse(time.GetAttribute("datetime") ?? time.TextContent) is { } date)
                return date;
        }
        return null;
    }

    private static DateOnly? Parse(string text)
    {
        text = text.Trim();
        if (DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var moment))
            return DateOnly.FromDateTime(moment.DateTime);
        return Period.TryParse(text, out var period) && period.FirstDay == period.LastDay ? period.FirstDay : null;
    }
}
