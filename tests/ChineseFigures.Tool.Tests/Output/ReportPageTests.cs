using AngleSharp.Html.Parser;

namespace ChineseFigures.Tool.Tests.Output;

/// <summary>The report page in a browser.</summary>
public sealed class ReportPageTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void SampleDocuments_HaveAMarkAFigureAndNoErrorInTheConsole()
    {
        var page = _folder["page.html"];
        var samples = Path.Combine(Repository.Root, "seeds");
        FiguresTool.Run("extract", samples, "--format", "html", "--output", page);
        var figures = FiguresTool
            .Run("extract", samples, "--format", "jsonl")
            .JsonLines.Sum(document => document["figures"]!.AsArray().Count);
        var (dom, console) = Open(page);
        Assert.Empty(console);
        var document = new HtmlParser().ParseDocument(dom);
        Assert.Equal(figures, document.QuerySelectorAll("mark").Length);
        Assert.NotNull(document.QuerySelector(".chinese-figures[data-ready]"));
    }

    [Fact]
    public void HostileDocument_RunsNothing()
    {
        var text =
            "</script><script>console.error('ran')</script><img src=x onerror=\"console.error('ran')\">出口1亿元\n<mark>进口2亿元</mark>";
        var file = _folder.Write("<b onmouseover='console.error(1)'>.txt", text);
        var page = _folder["page.html"];
        Assert.Equal(0, FiguresTool.Run("extract", file, "--format", "html", "--output", page, "--explain").ExitCode);
        var (dom, console) = Open(page);
        Assert.Empty(console);
        var document = new HtmlParser().ParseDocument(dom);
        Assert.Equal(2, document.QuerySelectorAll("mark").Length);
        Assert.Equal(text.Split('\n'), document.QuerySelectorAll(".text p").Select(line => line.TextContent));
    }

    [Fact]
    public void Script_ShowsTheRowOfAMark_SortsAndFilters()
    {
        var file = _folder.Write("a.txt", "2019年，出口30亿元，增长20%；进口100亿元，下降10%。");
        var page = _folder["page.html"];
        FiguresTool.Run("extract", file, "--format", "html", "--output", page, "--date", "2020-03-28");
        // A reader of the page: what it finds comes back in the page's title.
        const string Reader = """
            const all = selector => [...document.querySelectorAll(selector)];
            const figures = () => all('.figures tbody tr').filter(row => !row.hidden).map(row => row.cells[0].textContent);
            const seen = [];
            const card = document.querySelector('.card');
            all('mark')[1].focus();
            // A window that is not in front tells nobody of the focus.
            if (!document.hasFocus()) document.activeElement.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
            seen.push(card.hidden, [...card.querySelectorAll('dd')].map(cell => cell.textContent).join());
            seen.push(document.activeElement.getAttribute('aria-describedby') === card.id);
            document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
            seen.push(card.hidden);
            all('mark')[0].dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
            seen.push(card.hidden, card.querySelector('dd').textContent);
            const byValue = document.querySelector('th.value button');
            byValue.click();
            seen.push(figures().join());
            byValue.click();
            seen.push(figures().join());
            byValue.click();
            seen.push(figures().join());
            const search = document.querySelector('input');
            search.value = 'UP 出口';
            search.dispatchEvent(new Event('input'));
            seen.push(figures().join(), document.querySelector('output').textContent);
            search.value = '';
            document.querySelector('select').value = 'level';
            document.querySelector('select').dispatchEvent(new Event('change'));
            seen.push(figures().join());
            document.title = JSON.stringify(seen);
            """;
        var html = File.ReadAllText(page);
        var (dom, _) = Open(
            _folder.Write(
                "read.html",
                // The page lets no other script run, so its reader stands outside of that policy.
                html.Replace("script-src '", "script-src 'unsafe-inline' 'ignored-", StringComparison.Ordinal)
                    .Replace("</body>", $"<script>{Reader}</script></body>", StringComparison.Ordinal)
            )
        );
        Assert.Equal(
            """[false,"20%,20%,percent,change,出口,2019,up",true,true,false,"30亿元","10%,20%,30亿元,100亿元","100亿元,30亿元,20%,10%","30亿元,20%,100亿元,10%","20%","1 of 4","30亿元,100亿元"]""",
            new HtmlParser().ParseDocument(dom).Title
        );
    }

    private static (string Dom, string[] Console) Open(string page)
    {
        var browser = FindBrowser();
        Assert.SkipWhen(browser is null, "Needs chromium (apt-get install chromium).");
        var profile = Directory.CreateTempSubdirectory("figures-browser-");
        try
        {
            string[] arguments =
            [
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--enable-logging=stderr",
                $"--user-data-dir={profile.FullName}",
                "--dump-dom",
                new Uri(page).AbsoluteUri,
            ];
            using var process = FiguresTool.Start(browser, arguments);
            process.StandardInput.Close();
            var dom = process.StandardOutput.ReadToEndAsync();
            var log = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                Assert.Fail("The browser did not end.");
            }
            return (
                dom.Result,
                [.. log.Result.Split('\n').Where(line => line.Contains(":CONSOLE", StringComparison.Ordinal))]
            );
        }
        finally
        {
            profile.Delete(recursive: true);
        }
    }

    private static string? FindBrowser() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .SelectMany(folder =>
                (string[])[Path.Combine(folder, "chromium"), Path.Combine(folder, "chromium-browser")]
            )
            .FirstOrDefault(File.Exists);
}
