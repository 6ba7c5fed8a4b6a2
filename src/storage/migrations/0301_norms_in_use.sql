-- The norms in force at work: answered in every weighing, kept with every decision, deviated from only by decision.

ALTER TABLE weighing_norm_relation
  ADD COLUMN norm_key         uuid,
  ADD COLUMN norm_code        text,
  ADD COLUMN framework_number int;

-- Which framework was in force on the day of the decision; empty for decisions recorded before this was kept.
ALTER TABLE decision ADD COLUMN framework jsonb;

-- A deviation that the body which may deviate allowed, linked to its decision (NF7).
CREATE TABLE norm_deviation (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisation,
  algorithm_id     uuid NOT NULL REFERENCES algorithm,
  decision_id      uuid NOT NULL REFERENCES decision,
  norm_key         uuid NOT NULL,
  norm_code        text NOT NULL,
  statement        text NOT NULL CHECK (statement <> ''),
  framework_number int NOT NULL,
  reason           text NOT NULL CHECK (reason <> ''),
  recorded_by      uuid NOT NULL REFERENCES person,
  recorded_on      date NOT NULL,
  UNIQUE (decision_id, norm_key)
);
SELECT weegschaal_guard('norm_deviation');
SELECT weegschaal_append_only('norm_deviation');
CREATE INDEX norm_deviation_algorithm ON norm_deviation (organisation_id, algorithm_id);

-- What a team asks when the framework is silent or clashes; the owner of the framework answers.
CREATE TABLE norm_question (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  algorithm_id    uuid REFERENCES algorithm,
  nature          text NOT NULL CHECK (nature IN ('silent', 'clash')),
  text            text NOT NULL CHECK (text <> ''),
  norm_codes      text[] NOT NULL,
  asked_by        uuid NOT NULL REFERENCES person,
  asked_on        date NOT NULL,
  due_on          date NOT NULL
);
SELECT weegschaal_guard('norm_question');
SELECT weegschaal_append_only('norm_question');

CREATE TABLE norm_question_answer (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisation,
  norm_question_id uuid NOT NULL UNIQUE REFERENCES norm_question,
  text             text NOT NULL CHECK (text <> ''),
  for_next_version boolean NOT NULL,
  answered_by      uuid NOT NULL REFERENCES person,
  answered_on      date NOT NULL
);
SELECT weegschaal_guard('norm_question_answer');
SELECT weegschaal_append_only('norm_question_answer');

-- What adopting a version asks to look at again: an algorithm, because of these norms, before a day.
CREATE TABLE reconsideration (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisation,
  algorithm_id     uuid NOT NULL REFERENCES algorithm,
  framework_number int NOT NULL,
  norm_keys        uuid[] NOT NULL,
  norm_codes       text[] NOT NULL,
  decided          boolean NOT NULL,
  created_on       date NOT NULL,
  due_on           date NOT NULL,
  UNIQUE (organisation_id, algorithm_id, framework_number)
);
SELECT weegschaal_guard('reconsideration');
SELECT weegschaal_append_only('reconsideration');
