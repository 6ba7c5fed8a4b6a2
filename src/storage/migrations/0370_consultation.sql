-- Drafts that are put before society, what was said, and what was done with it. A contribution never changes; how it
-- was judged and answered are rows beside it, of which the last counts until the account is given.

CREATE TABLE consultation (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisation,
  slug             text NOT NULL CHECK (slug <> ''),
  subject          text NOT NULL CHECK (subject IN ('weighing', 'guidingText', 'other')),
  -- The algorithm whose weighing it is about; the dossier of that algorithm takes the consultation along.
  algorithm_id     uuid,
  guiding_text_id  uuid,
  title            text NOT NULL CHECK (title <> ''),
  draft            text NOT NULL,
  questions        text NOT NULL,
  follow_up        text NOT NULL,
  opens_on         date NOT NULL,
  closes_on        date NOT NULL,
  answer_by        date NOT NULL,
  put_out_on       date,
  withdrawn_on     date,
  withdrawn_reason text NOT NULL DEFAULT '',
  accounted_on     date,
  last_number      int NOT NULL DEFAULT 0,
  made_by          uuid NOT NULL REFERENCES person,
  revision         int NOT NULL DEFAULT 1,
  CHECK ((subject = 'weighing') = (algorithm_id IS NOT NULL)),
  CHECK ((subject = 'guidingText') = (guiding_text_id IS NOT NULL)),
  UNIQUE (organisation_id, slug)
);
SELECT weegschaal_guard('consultation');
CREATE INDEX consultation_algorithm ON consultation (organisation_id, algorithm_id);

-- Name and address of a resident are destroyed after the account, so this is not append-only; the words are kept.
CREATE TABLE consultation_contribution (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  consultation_id uuid NOT NULL REFERENCES consultation,
  number          int NOT NULL,
  kind            text NOT NULL CHECK (kind IN ('resident', 'organisation', 'panel', 'council')),
  name            text,
  email           text,
  way             text NOT NULL CHECK (way IN ('form', 'meeting', 'letter')),
  text            text NOT NULL CHECK (text <> ''),
  received_at     timestamptz NOT NULL,
  UNIQUE (organisation_id, consultation_id, number)
);
SELECT weegschaal_guard('consultation_contribution');

CREATE TABLE contribution_moderation (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  contribution_id uuid NOT NULL REFERENCES consultation_contribution,
  sequence        bigint GENERATED ALWAYS AS IDENTITY,
  showing         text NOT NULL CHECK (showing IN ('shown', 'hidden')),
  ground          text,
  shown_text      text,
  by_function     text NOT NULL,
  made_by         uuid NOT NULL REFERENCES person,
  made_on         date NOT NULL,
  CHECK ((showing = 'hidden') = (ground IS NOT NULL))
);
SELECT weegschaal_guard('contribution_moderation');
SELECT weegschaal_append_only('contribution_moderation');
CREATE INDEX contribution_moderation_of ON contribution_moderation (organisation_id, contribution_id, sequence);

CREATE TABLE contribution_answer (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  contribution_id uuid NOT NULL REFERENCES consultation_contribution,
  sequence        bigint GENERATED ALWAYS AS IDENTITY,
  outcome         text NOT NULL CHECK (outcome IN ('takenOver', 'partly', 'notTakenOver', 'noted')),
  text            text NOT NULL CHECK (text <> ''),
  by_function     text NOT NULL,
  made_by         uuid NOT NULL REFERENCES person,
  made_on         date NOT NULL
);
SELECT weegschaal_guard('contribution_answer');
SELECT weegschaal_append_only('contribution_answer');
CREATE INDEX contribution_answer_of ON contribution_answer (organisation_id, contribution_id, sequence);

CREATE TABLE consultation_account (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  consultation_id uuid NOT NULL REFERENCES consultation,
  summary         text NOT NULL CHECK (summary <> ''),
  snapshot_id     uuid NOT NULL REFERENCES snapshot,
  by_function     text NOT NULL,
  made_by         uuid NOT NULL REFERENCES person,
  made_on         date NOT NULL,
  UNIQUE (organisation_id, consultation_id)
);
SELECT weegschaal_guard('consultation_account');
SELECT weegschaal_append_only('consultation_account');
