-- What the public may know beyond the record itself: withheld parts with their ground, choices to show, a few facts
-- that only the public page needs, and what the public sends. What is said and decided is only ever added to.

CREATE TABLE public_choice (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  algorithm_id    uuid NOT NULL,
  sequence        bigint GENERATED ALWAYS AS IDENTITY,
  shown           boolean NOT NULL,
  chosen_by       uuid NOT NULL REFERENCES person,
  chosen_on       date NOT NULL
);
SELECT weegschaal_guard('public_choice');
SELECT weegschaal_append_only('public_choice');
CREATE INDEX public_choice_algorithm ON public_choice (organisation_id, algorithm_id, sequence);

CREATE TABLE public_detail (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  algorithm_id    uuid NOT NULL,
  cost            text,
  register_url    text,
  input_until     date,
  revision        int NOT NULL DEFAULT 1,
  UNIQUE (organisation_id, algorithm_id)
);
SELECT weegschaal_guard('public_detail');

CREATE TABLE withholding (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  algorithm_id    uuid NOT NULL,
  subject_kind    text NOT NULL CHECK (subject_kind IN ('algorithm', 'decision', 'advice')),
  subject_id      uuid NOT NULL,
  part            text NOT NULL,
  ground          text NOT NULL,
  motivation      text NOT NULL CHECK (motivation <> ''),
  decided_by      text NOT NULL CHECK (decided_by <> ''),
  decided_by_body boolean NOT NULL,
  decided_on      date NOT NULL,
  until_on        date,
  recorded_by     uuid NOT NULL REFERENCES person,
  recorded_at     timestamptz NOT NULL
);
SELECT weegschaal_guard('withholding');
SELECT weegschaal_append_only('withholding');
CREATE INDEX withholding_algorithm ON withholding (organisation_id, algorithm_id);

CREATE TABLE withholding_end (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  withholding_id  uuid NOT NULL REFERENCES withholding,
  ended_on        date NOT NULL,
  recorded_by     uuid NOT NULL REFERENCES person,
  recorded_at     timestamptz NOT NULL,
  UNIQUE (organisation_id, withholding_id)
);
SELECT weegschaal_guard('withholding_end');
SELECT weegschaal_append_only('withholding_end');

-- One row per organisation. `answer_days` is a term in working days: a promise that is printed on public pages.
CREATE TABLE public_setting (
  id                  uuid PRIMARY KEY,
  organisation_id     uuid NOT NULL REFERENCES organisation UNIQUE,
  clerk_email         text,
  previous_meeting_on date,
  next_meeting_on     date,
  answer_days         int NOT NULL DEFAULT 10 CHECK (answer_days BETWEEN 1 AND 90),
  answer_days_adopted boolean NOT NULL DEFAULT false,
  security_contact    text,
  last_reaction       int NOT NULL DEFAULT 0,
  revision            int NOT NULL DEFAULT 1
);
SELECT weegschaal_guard('public_setting');

-- What people outside send. Name, address and text can be destroyed after the answer, so this is not append-only.
CREATE TABLE public_reaction (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  number          int NOT NULL,
  kind            text NOT NULL CHECK (kind IN ('question', 'signal', 'input')),
  text            text NOT NULL,
  name            text,
  email           text,
  algorithm_id    uuid,
  decision_id     uuid,
  received_at     timestamptz NOT NULL,
  UNIQUE (organisation_id, number)
);
SELECT weegschaal_guard('public_reaction');
CREATE INDEX public_reaction_algorithm ON public_reaction (organisation_id, algorithm_id);

CREATE TABLE reaction_treatment (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  reaction_id     uuid NOT NULL REFERENCES public_reaction,
  outcome         text NOT NULL CHECK (outcome IN ('answered', 'passedOn', 'notTreated')),
  answer          text NOT NULL CHECK (answer <> ''),
  public_question text,
  by_function     text NOT NULL,
  treated_by      uuid NOT NULL REFERENCES person,
  treated_on      date NOT NULL,
  CHECK (public_question IS NULL OR outcome = 'answered'),
  UNIQUE (organisation_id, reaction_id)
);
SELECT weegschaal_guard('reaction_treatment');
SELECT weegschaal_append_only('reaction_treatment');

-- Words by which the public finds: only what the public page shows, and what residents call it themselves. Search never
-- looks in other texts, so that a search cannot tell what is not public. The pages decide what of the found is shown.
CREATE FUNCTION words_of_life(domains jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(string_agg(w.words, ' '), '') FROM (VALUES
    ('benefits', 'uitkering bijstand inkomen'), ('work', 'werk baan werkzoekend'), ('debts', 'schulden schuldhulp'),
    ('housing', 'huis wonen huur woning'), ('care', 'zorg wmo hulp'), ('youth', 'jeugd kinderen jongeren'),
    ('education', 'school onderwijs leerlingen'), ('parking', 'parkeren auto naheffing boete'),
    ('traffic', 'verkeer fiets straat vervoer'), ('permits', 'vergunning bouwen'), ('taxes', 'belasting woz heffing'),
    ('publicSpace', 'straat buurt openbare ruimte melding'), ('safety', 'veiligheid toezicht handhaving'),
    ('water', 'water dijk'), ('nature', 'natuur milieu groen'), ('contact', 'contact vraag balie chatbot'),
    ('employees', 'werknemers medewerkers personeel')) AS w(domain, words)
   WHERE domains ? w.domain $$;

CREATE FUNCTION keep_public_words() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE words text;
BEGIN
  IF TG_TABLE_NAME = 'algorithm' THEN
    words := concat_ws(' ', NEW.name, NEW.facts ->> 'summary', NEW.facts ->> 'purpose', NEW.facts ->> 'peopleAffected',
      words_of_life(coalesce(NEW.facts -> 'domainsOfLife', '[]'::jsonb)));
  ELSE
    words := concat_ws(' ', NEW.number, NEW.title, NEW.closing #>> '{coreAnswer,whatTippedTheBalance}',
      NEW.closing #>> '{coreAnswer,whatWeGiveUp}', NEW.closing #>> '{coreAnswer,whoBearsIt}',
      (SELECT concat_ws(' ', a.name, words_of_life(coalesce(a.facts -> 'domainsOfLife', '[]'::jsonb)))
         FROM algorithm a WHERE a.id = NEW.algorithm_id));
  END IF;
  INSERT INTO search_entry (organisation_id, kind, id, is_public, text, tsv)
    VALUES (NEW.organisation_id, 'public-' || TG_TABLE_NAME, NEW.id, true, words, to_tsvector('dutch', words))
    ON CONFLICT (organisation_id, kind, id) DO UPDATE SET text = excluded.text, tsv = excluded.tsv;
  RETURN NULL;
END $$;
CREATE TRIGGER public_words AFTER INSERT OR UPDATE OF name, facts ON algorithm FOR EACH ROW EXECUTE FUNCTION keep_public_words();
CREATE TRIGGER public_words AFTER INSERT ON decision FOR EACH ROW EXECUTE FUNCTION keep_public_words();
