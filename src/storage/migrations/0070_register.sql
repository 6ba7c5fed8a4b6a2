-- What the national register said about an algorithm when it was last read in, and files that wait for a yes.

CREATE TABLE register_entry (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  algorithm_id    uuid NOT NULL REFERENCES algorithm,
  origin_key      text NOT NULL,
  name_key        text NOT NULL,
  content_hash    text NOT NULL,
  dutch           boolean NOT NULL,
  facts           jsonb NOT NULL,
  original        jsonb NOT NULL,
  file            text NOT NULL,
  imported_at     timestamptz NOT NULL,
  UNIQUE (organisation_id, origin_key)
);
SELECT weegschaal_guard('register_entry');
CREATE INDEX register_entry_algorithm ON register_entry (organisation_id, algorithm_id);

-- Kept for a day at most, for the person who chose the file.
CREATE TABLE register_upload (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  person_id       uuid NOT NULL,
  name            text NOT NULL,
  bytes           bytea NOT NULL CHECK (octet_length(bytes) <= 10485760),
  uploaded_at     timestamptz NOT NULL
);
SELECT weegschaal_guard('register_upload');
