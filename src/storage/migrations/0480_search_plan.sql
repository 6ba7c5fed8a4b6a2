/* Search keeps one plan for all words: making a plan for every word took longer than finding it. */
CREATE OR REPLACE FUNCTION search_entries(wanted_kind text, query text, words text[], only_public boolean) RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public SET plan_cache_mode = force_generic_plan AS $$ BEGIN
  RETURN QUERY
  SELECT id FROM search_entry
   WHERE organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
     AND kind = wanted_kind AND (is_public OR NOT only_public) AND tsv @@ to_tsquery('dutch', query)
  UNION
  SELECT id FROM search_entry
   WHERE organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
     AND kind = wanted_kind AND (is_public OR NOT only_public) AND text ILIKE words[1] AND text ILIKE ALL (words)
  LIMIT 1000;
END $$;
