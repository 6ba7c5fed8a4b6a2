-- Instruments: published questionnaires of the installation, and which of them an organisation works with.

-- A version is published once and never changes. Read in for the whole installation.
CREATE TABLE instrument_definition (
  id          uuid PRIMARY KEY,
  urn         text NOT NULL CHECK (urn <> ''),
  version     text NOT NULL CHECK (version <> ''),
  family      text NOT NULL,
  title       text NOT NULL,
  content     jsonb NOT NULL,
  sha256      text NOT NULL,
  remarks     jsonb NOT NULL,
  questions   int NOT NULL,
  nodes       int NOT NULL,
  file        text NOT NULL,
  file_sha256 text NOT NULL,
  imported_at timestamptz NOT NULL,
  UNIQUE (urn, version)
);
SELECT weegschaal_append_only('instrument_definition');
GRANT SELECT ON instrument_definition TO weegschaal_app;
CREATE INDEX instrument_definition_family ON instrument_definition (family);

-- Words with their meaning, that came with an instrument.
CREATE TABLE instrument_glossary (
  id          uuid PRIMARY KEY,
  urn         text NOT NULL,
  version     text NOT NULL,
  content     jsonb NOT NULL,
  sha256      text NOT NULL,
  file        text NOT NULL,
  imported_at timestamptz NOT NULL,
  UNIQUE (urn, version)
);
SELECT weegschaal_append_only('instrument_glossary');
GRANT SELECT ON instrument_glossary TO weegschaal_app;

-- Every time that an organisation began or stopped using an instrument; the last one holds.
CREATE TABLE enabled_instrument (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  definition_id   uuid NOT NULL REFERENCES instrument_definition,
  number          int NOT NULL,
  enabled         boolean NOT NULL,
  changed_by      uuid,
  changed_at      timestamptz NOT NULL,
  UNIQUE (organisation_id, definition_id, number)
);
SELECT weegschaal_guard('enabled_instrument');
SELECT weegschaal_append_only('enabled_instrument');

-- A file that waits for a yes, for the person who chose it. Kept for a day at most.
CREATE TABLE instrument_upload (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  person_id       uuid NOT NULL,
  name            text NOT NULL,
  bytes           bytea NOT NULL CHECK (octet_length(bytes) <= 2097152),
  uploaded_at     timestamptz NOT NULL
);
SELECT weegschaal_guard('instrument_upload');
