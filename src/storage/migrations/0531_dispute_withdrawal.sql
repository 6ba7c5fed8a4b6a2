-- Whoever contested something can take that back: the dispute stays as a row and in what was frozen, and no longer counts.

CREATE TABLE weighing_dispute_withdrawal (
  dispute_id      uuid NOT NULL UNIQUE REFERENCES weighing_dispute,
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  weighing_id     uuid NOT NULL REFERENCES weighing,
  sequence        bigint GENERATED ALWAYS AS IDENTITY,
  by_person       uuid NOT NULL,
  by_role         text NOT NULL,
  by_group        text,
  on_day          date NOT NULL
);
CREATE INDEX weighing_dispute_withdrawal_of_weighing
  ON weighing_dispute_withdrawal (organisation_id, weighing_id, sequence);
SELECT weegschaal_guard('weighing_dispute_withdrawal');
SELECT weegschaal_append_only('weighing_dispute_withdrawal');
