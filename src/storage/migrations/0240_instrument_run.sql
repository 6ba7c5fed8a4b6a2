-- Runs of instruments. What people fill in keeps a row per answer and a row per text it ever had; what they say, sign or
-- take over is only ever added. A definition travels with its run, so that the questions stay as they were asked.

CREATE TABLE instrument_run (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  algorithm_id    uuid NOT NULL REFERENCES algorithm,
  origin          text NOT NULL CHECK (origin IN ('here', 'elsewhere')),
  instrument      text NOT NULL CHECK (instrument <> ''),
  urn             text NOT NULL,
  version         text NOT NULL,
  title           text NOT NULL CHECK (title <> ''),
  -- The questions as they were when the run began; none for an instrument that was done elsewhere.
  definition      jsonb,
  status          text NOT NULL CHECK (status IN ('planned', 'running', 'draft', 'adopted')),
  facilitator     text NOT NULL DEFAULT '',
  purpose         text NOT NULL DEFAULT '',
  planned_on      date,
  valid_until     date,
  adopted_on      date,
  adopted_by      text,
  address         text,
  file_id         uuid REFERENCES file,
  replaces_id     uuid REFERENCES instrument_run,
  started_by      uuid NOT NULL,
  started_at      timestamptz NOT NULL,
  revision        int NOT NULL DEFAULT 1,
  CHECK ((origin = 'here') = (definition IS NOT NULL)),
  CHECK ((status = 'adopted') = (adopted_on IS NOT NULL))
);
SELECT weegschaal_guard('instrument_run');
CREATE INDEX instrument_run_of_algorithm ON instrument_run (organisation_id, algorithm_id);

/* Columns of everything that belongs to a run: whose it is, in which order it came, and by which function when. */
CREATE FUNCTION instrument_part(name text) RETURNS void LANGUAGE plpgsql AS $$ BEGIN
  EXECUTE format('ALTER TABLE %I
    ADD COLUMN id uuid PRIMARY KEY,
    ADD COLUMN organisation_id uuid NOT NULL REFERENCES organisation,
    ADD COLUMN run_id uuid NOT NULL REFERENCES instrument_run,
    ADD COLUMN sequence bigint GENERATED ALWAYS AS IDENTITY,
    ADD COLUMN by_person uuid NOT NULL,
    ADD COLUMN by_function text NOT NULL,
    ADD COLUMN at timestamptz NOT NULL', name);
  EXECUTE format('CREATE INDEX %I ON %I (organisation_id, run_id, sequence)', name || '_of_run', name);
  PERFORM weegschaal_guard(name);
END $$;

-- One of the times that a repeatable part is filled in. Taken away it stays, with who did so.
CREATE TABLE instrument_instance (
  node_id    text NOT NULL,
  parent     text[] NOT NULL,
  removed_at timestamptz
);
SELECT instrument_part('instrument_instance');

CREATE TABLE instrument_answer (
  question_id     text NOT NULL,
  instance        text[] NOT NULL,
  value           jsonb NOT NULL,
  considerations  text NOT NULL,
  sources         text NOT NULL,
  confidentiality text NOT NULL CHECK (confidentiality IN ('organisation', 'team')),
  revision        int NOT NULL
);
SELECT instrument_part('instrument_answer');
CREATE UNIQUE INDEX instrument_answer_once ON instrument_answer (organisation_id, run_id, question_id, instance);

-- Every text that an answer had: the first is number 1, and the last is the answer itself.
CREATE TABLE instrument_answer_text (
  question_id     text NOT NULL,
  instance        text[] NOT NULL,
  number          int NOT NULL,
  value           jsonb NOT NULL,
  considerations  text NOT NULL,
  sources         text NOT NULL,
  confidentiality text NOT NULL
);
SELECT instrument_part('instrument_answer_text');
SELECT weegschaal_append_only('instrument_answer_text');
CREATE UNIQUE INDEX instrument_answer_text_once ON instrument_answer_text (organisation_id, run_id, question_id, instance, number);

-- Who fills in which section, by when: a role, a person, or both. The last one of a section holds.
CREATE TABLE instrument_assignment (
  section_id text NOT NULL,
  role       text,
  person_id  uuid,
  due_on     date
);
SELECT instrument_part('instrument_assignment');
SELECT weegschaal_append_only('instrument_assignment');

CREATE TABLE instrument_participant (
  function   text NOT NULL CHECK (function <> ''),
  part       text NOT NULL CHECK (part IN ('participant', 'facilitator', 'recorder', 'listener')),
  person_id  uuid,
  removed_at timestamptz
);
SELECT instrument_part('instrument_participant');

CREATE TABLE instrument_session (
  held_on  date NOT NULL,
  place    text NOT NULL,
  agenda   text NOT NULL,
  notes    text NOT NULL,
  revision int NOT NULL DEFAULT 1
);
SELECT instrument_part('instrument_session');

CREATE TABLE instrument_comment (
  question_id text NOT NULL,
  text        text NOT NULL CHECK (text <> '')
);
SELECT instrument_part('instrument_comment');
SELECT weegschaal_append_only('instrument_comment');

CREATE TABLE instrument_comment_resolution (
  comment_id uuid NOT NULL REFERENCES instrument_comment,
  text       text NOT NULL
);
SELECT instrument_part('instrument_comment_resolution');
SELECT weegschaal_append_only('instrument_comment_resolution');

CREATE TABLE instrument_evidence (
  question_id text NOT NULL,
  title       text NOT NULL CHECK (title <> ''),
  address     text,
  file_id     uuid REFERENCES file,
  removed_at  timestamptz,
  CHECK ((address IS NULL) <> (file_id IS NULL))
);
SELECT instrument_part('instrument_evidence');

CREATE TABLE instrument_action (
  question_id    text,
  instance       text[],
  text           text NOT NULL CHECK (text <> ''),
  owner_function text NOT NULL,
  owner_person   uuid,
  due_on         date,
  done_on        date,
  done_note      text NOT NULL DEFAULT '',
  revision       int NOT NULL DEFAULT 1
);
SELECT instrument_part('instrument_action');

CREATE TABLE instrument_sign_off (
  function text NOT NULL CHECK (function <> ''),
  note     text NOT NULL
);
SELECT instrument_part('instrument_sign_off');
SELECT weegschaal_append_only('instrument_sign_off');

-- What an instrument that was done elsewhere says, entered by hand, with the page on which it stands.
CREATE TABLE instrument_finding (
  kind          text NOT NULL CHECK (kind IN ('served', 'harmed', 'right', 'advice', 'condition', 'risk', 'action')),
  text          text NOT NULL CHECK (text <> ''),
  page          text NOT NULL,
  judgement     text NOT NULL,
  judgement_by  text NOT NULL,
  removed_at    timestamptz
);
SELECT instrument_part('instrument_finding');

-- What was taken over from a run, or left with a reason. The words of that moment stay, to see what changed since.
CREATE TABLE instrument_transfer (
  source_kind  text NOT NULL CHECK (source_kind IN ('answer', 'finding')),
  source_key   text NOT NULL,
  proposed     text NOT NULL CHECK (proposed IN ('served', 'harmed', 'right', 'advice', 'condition', 'risk', 'action')),
  target       text NOT NULL CHECK (target IN ('effect', 'advice', 'risk', 'optionCondition', 'action', 'left')),
  target_id    uuid,
  target_place uuid,
  source_text  text NOT NULL,
  reason       text NOT NULL DEFAULT '',
  CHECK ((target = 'left') = (target_id IS NULL))
);
SELECT instrument_part('instrument_transfer');
SELECT weegschaal_append_only('instrument_transfer');
