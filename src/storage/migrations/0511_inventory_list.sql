/* Lists of the organisation that are laid beside the register. Of a list only what it is compared on is kept, until the next list of
   the same kind takes its place; what people said about its rows stays. */

CREATE TABLE inventory_list (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  kind            text NOT NULL CHECK (kind IN ('contracts', 'processing')),
  file_name       text NOT NULL,
  rows            jsonb NOT NULL,
  compared_by     uuid NOT NULL REFERENCES person,
  compared_on     date NOT NULL,
  recorded_at     timestamptz NOT NULL,
  UNIQUE (organisation_id, kind)
);
SELECT weegschaal_guard('inventory_list');

CREATE TABLE inventory_list_answer (
  id                uuid PRIMARY KEY,
  organisation_id   uuid NOT NULL REFERENCES organisation,
  kind              text NOT NULL CHECK (kind IN ('contracts', 'processing')),
  name              text NOT NULL CHECK (name <> ''),
  supplier          text NOT NULL,
  identifier        text NOT NULL,
  answer            text NOT NULL CHECK (answer IN ('registered', 'same', 'notAlgorithm')),
  algorithm_id      uuid REFERENCES algorithm,
  reason            text NOT NULL,
  answered_by       uuid NOT NULL REFERENCES person,
  answerer_function text NOT NULL,
  answered_on       date NOT NULL,
  recorded_at       timestamptz NOT NULL,
  sequence          int NOT NULL,
  CHECK ((answer = 'notAlgorithm') = (algorithm_id IS NULL)),
  CHECK ((answer = 'notAlgorithm') = (reason <> ''))
);
SELECT weegschaal_guard('inventory_list_answer');
SELECT weegschaal_append_only('inventory_list_answer');
CREATE INDEX inventory_list_answer_kind ON inventory_list_answer (organisation_id, kind);
