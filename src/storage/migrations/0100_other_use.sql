-- Another use of an algorithm that is here already: a dossier of its own, with a decision of its own.

CREATE TABLE algorithm_other_use (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  algorithm_id    uuid NOT NULL REFERENCES algorithm,
  first_use_id    uuid NOT NULL,
  recorded_by     uuid,
  recorded_at     timestamptz NOT NULL,
  UNIQUE (organisation_id, algorithm_id)
);
SELECT weegschaal_guard('algorithm_other_use');
SELECT weegschaal_append_only('algorithm_other_use');
CREATE INDEX algorithm_other_use_first ON algorithm_other_use (organisation_id, first_use_id);
