-- Changes of an algorithm (gate G7): what becomes different, who saw it, and what the expert said when it was called small.

CREATE TABLE algorithm_change (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  algorithm_id    uuid NOT NULL REFERENCES algorithm,
  description     text NOT NULL CHECK (description <> ''),
  answers         jsonb NOT NULL,
  called          text NOT NULL CHECK (called IN ('substantial', 'small')),
  starts_on       date NOT NULL,
  noticed_by      text NOT NULL,
  reported_by     uuid NOT NULL,
  reported_on     date NOT NULL,
  reported_at     timestamptz NOT NULL
);
SELECT weegschaal_guard('algorithm_change');
SELECT weegschaal_append_only('algorithm_change');
CREATE INDEX algorithm_change_algorithm ON algorithm_change (organisation_id, algorithm_id, reported_at);

CREATE TABLE algorithm_change_judgement (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  change_id       uuid NOT NULL REFERENCES algorithm_change,
  verdict         text NOT NULL CHECK (verdict IN ('substantial', 'small')),
  reason          text NOT NULL,
  judged_by       uuid NOT NULL,
  judged_on       date NOT NULL,
  UNIQUE (organisation_id, change_id)
);
SELECT weegschaal_guard('algorithm_change_judgement');
SELECT weegschaal_append_only('algorithm_change_judgement');
