-- On which instruments a decision rests: the version that was frozen when it was taken.

CREATE TABLE decision_instrument (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  decision_id     uuid NOT NULL REFERENCES decision,
  run_id          uuid NOT NULL REFERENCES instrument_run,
  snapshot_id     uuid NOT NULL REFERENCES snapshot,
  UNIQUE (decision_id, run_id)
);
SELECT weegschaal_guard('decision_instrument');
SELECT weegschaal_append_only('decision_instrument');
CREATE INDEX decision_instrument_of_run ON decision_instrument (organisation_id, run_id);
