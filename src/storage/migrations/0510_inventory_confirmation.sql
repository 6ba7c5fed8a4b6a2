-- Process owners who are asked whether the list of their algorithms is all that they use, and what they say.

CREATE TABLE inventory_request (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  person_id       uuid NOT NULL REFERENCES person,
  person_function text NOT NULL,
  note            text NOT NULL,
  asked_by        uuid NOT NULL REFERENCES person,
  asker_function  text NOT NULL,
  asked_on        date NOT NULL,
  due_on          date NOT NULL,
  recorded_at     timestamptz NOT NULL,
  CHECK (due_on > asked_on)
);
SELECT weegschaal_guard('inventory_request');
SELECT weegschaal_append_only('inventory_request');
CREATE INDEX inventory_request_person ON inventory_request (organisation_id, person_id);

CREATE TABLE inventory_answer (
  id                uuid PRIMARY KEY,
  organisation_id   uuid NOT NULL REFERENCES organisation,
  request_id        uuid NOT NULL UNIQUE REFERENCES inventory_request,
  outcome           text NOT NULL CHECK (outcome IN ('complete', 'incomplete', 'withdrawn')),
  words             text NOT NULL,
  listed            jsonb NOT NULL,
  not_ours          jsonb NOT NULL,
  answered_by       uuid NOT NULL REFERENCES person,
  answerer_function text NOT NULL,
  answered_on       date NOT NULL,
  recorded_at       timestamptz NOT NULL,
  CHECK (outcome = 'complete' OR words <> '')
);
SELECT weegschaal_guard('inventory_answer');
SELECT weegschaal_append_only('inventory_answer');
