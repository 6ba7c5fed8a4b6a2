-- An administrator took the second step of signing in away from somebody, and whether that person was told.

CREATE TABLE second_step_removal (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  person_id       uuid NOT NULL REFERENCES person,
  reason          text NOT NULL CHECK (reason <> ''),
  removed_by      uuid NOT NULL,
  removed_on      date NOT NULL
);
SELECT weegschaal_guard('second_step_removal');
SELECT weegschaal_append_only('second_step_removal');
CREATE INDEX second_step_removal_person ON second_step_removal (organisation_id, person_id);

CREATE TABLE second_step_removal_read (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  removal_id      uuid NOT NULL REFERENCES second_step_removal,
  read_on         date NOT NULL,
  UNIQUE (organisation_id, removal_id)
);
SELECT weegschaal_guard('second_step_removal_read');
SELECT weegschaal_append_only('second_step_removal_read');
