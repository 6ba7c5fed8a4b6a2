import { sql } from 'kysely'
import type { Tx } from '#src/storage/database.ts'
import type { OpenDatabase } from '#src/storage/engines.ts'
import { selectFoundIds } from '#src/storage/search.ts'
import { within, type Context } from '#src/workflows/context.ts'
import { interleave, median, quantile } from './measure.ts'
import { duration, time, type Line } from './report.ts'
import { pick } from './seed.ts'

const kind = 'bench'

const syllables = 'ba de fi go ku la me ni po ru sa te vi wo zu kaal deen mijs roop luin'.split(' ')

/** A word of three syllables out of 8,000, the same in the database as here. */
const word = (number: number): string =>
  [number % 20, Math.floor(number / 20) % 20, Math.floor(number / 400) % 20].map((part) => syllables[part]).join('')

const wordFunction = `CREATE FUNCTION bench_word(n int) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT s[n % 20 + 1] || s[n / 20 % 20 + 1] || s[n / 400 % 20 + 1]
    FROM (SELECT string_to_array('${syllables.join(' ')}', ' ') AS s) all_of_them $$`

/** Fills the index with texts of twelve words out of a vocabulary in which some words are common and most are rare. */
async function seedTexts({ script }: OpenDatabase, ctx: Context, count: number): Promise<void> {
  await script(`
    CREATE TEMP TABLE bench_index AS SELECT indexdef FROM pg_indexes WHERE indexname IN ('search_entry_tsv', 'search_entry_trgm');
    DROP INDEX search_entry_tsv; DROP INDEX search_entry_trgm;
    ${wordFunction};
    SELECT setseed(0.5);
    INSERT INTO search_entry (organisation_id, kind, id, is_public, text, tsv)
      SELECT '${ctx.organisationId}', '${kind}', gen_random_uuid(), n % 2 = 0, text, to_tsvector('dutch', text) FROM (
        SELECT n, string_agg((ARRAY['bijstand','parkeer','zorg','water','school','straat','belasting','vergunning','jeugd','melding'])
                 [1 + floor(random() * 10)] || (ARRAY['aanvraag','controle','scan','hulp','plan','verwachting'])[1 + floor(random() * 6)]
                 || ' ' || bench_word(floor(random() * random() * 20000)::int), ' ') AS text
          FROM generate_series(1, ${count}) AS n, generate_series(1, 6) AS word WHERE word > 0 GROUP BY n) texts;
    DO $$ DECLARE d text; BEGIN FOR d IN SELECT indexdef FROM bench_index LOOP EXECUTE d; END LOOP; END $$;
    CREATE TABLE bench_plain AS SELECT id, text, tsv FROM search_entry WHERE kind = '${kind}';
    CREATE INDEX ON bench_plain USING gin (tsv);
    CREATE INDEX ON bench_plain USING gin (text gin_trgm_ops);
    GRANT SELECT ON bench_plain TO weegschaal_app;
    ANALYZE;`)
}

/** The same question as a raw query on a plain table: no organisation, no function, no row security. */
async function rawFound(tx: Tx, asked: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM bench_plain WHERE tsv @@ to_tsquery('dutch', ${`${asked}:*`})
    UNION SELECT id FROM bench_plain WHERE text ILIKE ${`%${asked}%`} LIMIT 1000`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Words that people look for: not in many texts. Every round asks another. */
const words = Array.from({ length: 97 }, (_, index) => word(3_000 + index * 51))

/** Search among many texts, for one word. */
export async function benchSearch(database: OpenDatabase, ctx: Context, count: number): Promise<readonly Line[]> {
  await seedTexts(database, ctx, count)
  let asked = 0
  let answered = 0
  const times = await within(ctx, (tx) =>
    interleave({
      ours: async () => {
        answered += (await selectFoundIds(tx, kind, pick(words, (asked += 1)), false)).length
      },
      baseline: () => rawFound(tx, pick(words, asked)),
    }),
  )
  if (answered === 0) throw new Error('The search found nothing.')
  const all = times.ours
  const detail = `${all.length} searches, ${Math.round(answered / all.length)} found each`
  return [
    duration({ what: `search in ${count}`, ours: median(all), baseline: median(times.baseline), budget: 1.5 }),
    time(`search in ${count}, p95`, quantile(all, 0.95), 15, detail),
  ]
}
