-- That somebody looked through the whole register of mandates, and what was found.

CREATE TABLE mandate_check (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisation,
  checked_on       date NOT NULL,
  outcome          text NOT NULL CHECK (outcome IN ('inOrder', 'toChange')),
  found            text NOT NULL CHECK (found <> ''),
  checked_by       uuid NOT NULL REFERENCES person,
  checker_function text NOT NULL,
  recorded_at      timestamptz NOT NULL
);
SELECT weegschaal_guard('mandate_check');
SELECT weegschaal_append_only('mandate_check');
