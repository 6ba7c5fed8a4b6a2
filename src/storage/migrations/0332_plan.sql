-- Progress of the multi-year plan, how algorithms relate to its goals, and who stands in for whom.

CREATE TABLE plan_note (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  goal_key        uuid NOT NULL,
  milestone_key   text,
  state           text CHECK (state IN ('planned', 'running', 'reached', 'delayed', 'dropped')),
  text            text NOT NULL CHECK (text <> ''),
  evidence        text NOT NULL,
  noted_on        date NOT NULL,
  noted_by        uuid NOT NULL REFERENCES person,
  noter_function  text NOT NULL,
  recorded_at     timestamptz NOT NULL,
  CHECK (state IS NULL OR milestone_key IS NOT NULL)
);
SELECT weegschaal_guard('plan_note');
SELECT weegschaal_append_only('plan_note');
CREATE INDEX plan_note_goal ON plan_note (organisation_id, goal_key, noted_on);

CREATE TABLE goal_relation (
  id                  uuid PRIMARY KEY,
  organisation_id     uuid NOT NULL REFERENCES organisation,
  algorithm_id        uuid NOT NULL REFERENCES algorithm,
  goal_key            uuid NOT NULL,
  plan_version_id     uuid NOT NULL,
  goal_code           text NOT NULL,
  goal_title          text NOT NULL,
  relation            text NOT NULL CHECK (relation IN ('fits', 'deviates', 'untouched')),
  explanation         text NOT NULL CHECK (explanation <> ''),
  related_by          uuid NOT NULL REFERENCES person,
  related_by_function text NOT NULL,
  related_on          date NOT NULL,
  recorded_at         timestamptz NOT NULL
);
SELECT weegschaal_guard('goal_relation');
SELECT weegschaal_append_only('goal_relation');
CREATE INDEX goal_relation_algorithm ON goal_relation (organisation_id, algorithm_id, recorded_at);

-- Who stands in while the holder is away. The same dates and separations hold.
ALTER TABLE role_assignment ADD COLUMN deputy boolean NOT NULL DEFAULT false;
