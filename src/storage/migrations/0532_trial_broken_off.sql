-- A trial case can be broken off, and a lesson taken back. What was written stays readable, with the reason.

ALTER TABLE trial_case ADD COLUMN broken_off boolean NOT NULL DEFAULT false;
ALTER TABLE trial_case ADD CONSTRAINT trial_case_broken_off_ended CHECK (NOT broken_off OR ended_on IS NOT NULL);

CREATE TABLE trial_lesson_withdrawal (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  lesson_id       uuid NOT NULL REFERENCES trial_lesson,
  reason          text NOT NULL CHECK (reason <> ''),
  by_function     text NOT NULL,
  made_by         uuid NOT NULL REFERENCES person,
  made_on         date NOT NULL,
  UNIQUE (organisation_id, lesson_id)
);
SELECT weegschaal_guard('trial_lesson_withdrawal');
SELECT weegschaal_append_only('trial_lesson_withdrawal');
