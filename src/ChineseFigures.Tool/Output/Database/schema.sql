-- What figures extract --sqlite writes. The names are those of the JSON form.

-- A document is known by its source, and where every line is one by its id, else by its line.
CREATE TABLE IF NOT EXISTS documents (
  document INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  line INTEGER,
  id TEXT,
  error TEXT,                -- why it could not be read
  date TEXT NOT NULL,        -- what relative times were resolved against
  dateSource TEXT NOT NULL,
  text TEXT NOT NULL         -- what start and end count in, by UTF-16 code units
);

CREATE UNIQUE INDEX IF NOT EXISTS documents_line ON documents (source, ifnull(line, 0)) WHERE id IS NULL;
CREATE UNIQUE INDEX IF NOT EXISTS documents_id ON documents (source, id) WHERE id IS NOT NULL;

-- Decimals are exact text; number and maxNumber are the same as binary numbers, to compare and compute with.
CREATE TABLE IF NOT EXISTS figures (
  document INTEGER NOT NULL REFERENCES documents (document) ON DELETE CASCADE,
  figure INTEGER NOT NULL,   -- counted from 1 in the order of the text
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text TEXT NOT NULL,
  kind TEXT NOT NULL,
  value TEXT,
  max TEXT,
  unit TEXT,
  qualifier TEXT,
  role TEXT NOT NULL,
  direction TEXT,
  basis TEXT,
  rankedBy TEXT,
  scope TEXT,
  status TEXT,
  previous INTEGER,          -- 1 or null
  indicator TEXT,
  period TEXT,
  indicatorId TEXT,
  place TEXT,
  observation INTEGER,
  number REAL AS (CAST(value AS REAL)),
  maxNumber REAL AS (CAST(max AS REAL)),
  PRIMARY KEY (document, figure)
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS figures_indicator ON figures (indicator);
CREATE INDEX IF NOT EXISTS figures_indicatorId ON figures (indicatorId);
CREATE INDEX IF NOT EXISTS figures_period ON figures (period);
CREATE INDEX IF NOT EXISTS figures_place ON figures (place);

-- A row an observation: an indicator at a place in a period, as one document states it, with its level, its change (a
-- rate rather than an amount) and its ranks. Of several the first counts; earlier values of a movement do not. Targets
-- and forecasts are rows of their own.
CREATE VIEW IF NOT EXISTS observations AS
WITH firsts AS (
  SELECT
    document, observation, status, indicator, indicatorId, place, period,
    min(figure) FILTER (WHERE role = 'level') AS levelFigure,
    ifnull(
      min(figure) FILTER (WHERE role = 'change' AND kind = 'percent'),
      min(figure) FILTER (WHERE role = 'change')
    ) AS changeFigure,
    min(figure) FILTER (WHERE role = 'rank' AND rankedBy IS NOT 'growth') AS rankFigure,
    min(figure) FILTER (WHERE role = 'rank' AND rankedBy = 'growth') AS growthRankFigure
  FROM figures
  WHERE previous IS NULL AND observation IS NOT NULL
  GROUP BY document, observation, status
)
SELECT
  firsts.document, documents.source, documents.line, documents.id, firsts.observation,
  firsts.indicator, firsts.indicatorId, firsts.place, firsts.period, firsts.status,
  level.number AS level, level.unit AS levelUnit, level.text AS levelText,
  change.number AS change, change.unit AS changeUnit, change.basis AS changeBasis,
  CAST(ranked.value AS INTEGER) AS rank, ranked.scope AS rankScope,
  CAST(growth.value AS INTEGER) AS growthRank, growth.scope AS growthRankScope
FROM firsts
JOIN documents ON documents.document = firsts.document
LEFT JOIN figures AS level ON level.document = firsts.document AND level.figure = levelFigure
LEFT JOIN figures AS change ON change.document = firsts.document AND change.figure = changeFigure
LEFT JOIN figures AS ranked ON ranked.document = firsts.document AND ranked.figure = rankFigure
LEFT JOIN figures AS growth ON growth.document = firsts.document AND growth.figure = growthRankFigure
WHERE coalesce(levelFigure, changeFigure, rankFigure, growthRankFigure) IS NOT NULL;
