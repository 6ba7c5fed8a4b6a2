-- One algorithm that goes the whole way first, what was learned from it, and what became of that.

CREATE TABLE trial_case (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  algorithm_id    uuid NOT NULL REFERENCES algorithm,
  why             text NOT NULL CHECK (why <> ''),
  question        text NOT NULL CHECK (question <> ''),
  started_by      uuid NOT NULL REFERENCES person,
  started_on      date NOT NULL,
  ended_on        date,
  conclusion      text NOT NULL DEFAULT '',
  revision        int NOT NULL DEFAULT 1,
  CHECK ((ended_on IS NULL) = (conclusion = ''))
);
SELECT weegschaal_guard('trial_case');
CREATE UNIQUE INDEX trial_case_runs ON trial_case (organisation_id, algorithm_id) WHERE ended_on IS NULL;

CREATE TABLE trial_lesson (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  trial_case_id   uuid NOT NULL REFERENCES trial_case,
  sequence        bigint GENERATED ALWAYS AS IDENTITY,
  step            text NOT NULL CHECK (step IN ('screening', 'humanRights', 'weighing', 'decision', 'lookingBack')),
  text            text NOT NULL CHECK (text <> ''),
  by_function     text NOT NULL,
  made_by         uuid NOT NULL REFERENCES person,
  made_on         date NOT NULL
);
SELECT weegschaal_guard('trial_lesson');
SELECT weegschaal_append_only('trial_lesson');
CREATE INDEX trial_lesson_case ON trial_lesson (organisation_id, trial_case_id, sequence);

-- `text_id` and `part_key` name the draft that a lesson went into; both are empty for an instrument.
CREATE TABLE trial_lesson_use (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  lesson_id       uuid NOT NULL REFERENCES trial_lesson,
  kind            text NOT NULL CHECK (kind IN ('norm', 'visionParagraph', 'planGoal', 'instrument')),
  text_id         uuid,
  part_key        text,
  title           text NOT NULL CHECK (title <> ''),
  by_function     text NOT NULL,
  made_by         uuid NOT NULL REFERENCES person,
  made_on         date NOT NULL,
  CHECK ((text_id IS NULL) = (part_key IS NULL)),
  UNIQUE (organisation_id, lesson_id, kind)
);
SELECT weegschaal_guard('trial_lesson_use');
SELECT weegschaal_append_only('trial_lesson_use');
CREATE INDEX trial_lesson_use_part ON trial_lesson_use (organisation_id, part_key);
