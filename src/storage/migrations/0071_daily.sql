-- On which days the daily work was done, once per organisation and day whatever asks for it.

CREATE TABLE daily_run (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  day             date NOT NULL,
  ran_at          timestamptz NOT NULL,
  UNIQUE (organisation_id, day)
);
SELECT weegschaal_guard('daily_run');
SELECT weegschaal_append_only('daily_run');
