-- Word templates of the organisation, dossiers taken over from elsewhere, and texts of the log that a law had erased.

CREATE TABLE word_template (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  document        text NOT NULL CHECK (document IN ('proposal', 'decision', 'weighing', 'briefing')),
  name            text NOT NULL,
  bytes           bytea NOT NULL CHECK (octet_length(bytes) <= 10485760),
  sha256          text NOT NULL,
  uploaded_by     uuid REFERENCES person,
  uploaded_at     timestamptz NOT NULL,
  removed_at      timestamptz,
  revision        int NOT NULL DEFAULT 1
);
SELECT weegschaal_guard('word_template');
CREATE UNIQUE INDEX word_template_in_use ON word_template (organisation_id, document) WHERE removed_at IS NULL;

-- A dossier of another organisation, as it came: the archive itself, and its records so that they can be read.
CREATE TABLE taken_over_dossier (
  id                  uuid PRIMARY KEY,
  organisation_id     uuid NOT NULL REFERENCES organisation,
  origin_id           uuid NOT NULL,
  origin_name         text NOT NULL,
  algorithm_id        uuid NOT NULL,
  algorithm_name      text NOT NULL,
  exported_at         timestamptz NOT NULL,
  head_sequence       bigint NOT NULL,
  head_hash           text NOT NULL,
  archive             bytea NOT NULL CHECK (octet_length(archive) <= 52428800),
  sha256              text NOT NULL,
  taken_over_by       uuid REFERENCES person,
  taken_over_at       timestamptz NOT NULL,
  taken_over_on       date NOT NULL,
  UNIQUE (organisation_id, sha256)
);
SELECT weegschaal_guard('taken_over_dossier');
SELECT weegschaal_append_only('taken_over_dossier');

CREATE TABLE taken_over_record (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  dossier_id      uuid NOT NULL REFERENCES taken_over_dossier,
  kind            text NOT NULL,
  sequence        int NOT NULL,
  content         jsonb NOT NULL,
  UNIQUE (organisation_id, dossier_id, kind, sequence)
);
SELECT weegschaal_guard('taken_over_record');
SELECT weegschaal_append_only('taken_over_record');

-- What stays of the text of an event that a law made us erase: its fingerprint and the ground.
CREATE TABLE audit_erasure (
  organisation_id uuid NOT NULL,
  sequence        bigint NOT NULL,
  text_sha256     text NOT NULL,
  ground          text NOT NULL CHECK (ground <> ''),
  erased_by       uuid,
  erased_at       timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, sequence),
  FOREIGN KEY (organisation_id, sequence) REFERENCES audit_event
);
SELECT weegschaal_guard('audit_erasure');
SELECT weegschaal_append_only('audit_erasure');

/* An event never changes, but for one thing: its text may go when the erasure with its fingerprint stands. */
CREATE FUNCTION refuse_event_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW.text = '' AND NEW.person_id IS NULL AND NEW.roles = '{}' AND EXISTS (
         SELECT FROM audit_erasure e
          WHERE e.organisation_id = OLD.organisation_id AND e.sequence = OLD.sequence
            AND e.text_sha256 = encode(sha256(convert_to(OLD.text, 'UTF8')), 'hex'))
       AND (NEW.organisation_id, NEW.sequence, NEW.at, NEW.action, NEW.subject_kind, NEW.subject_id, NEW.hash)
         = (OLD.organisation_id, OLD.sequence, OLD.at, OLD.action, OLD.subject_kind, OLD.subject_id, OLD.hash)
    THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'WS001';
END $$;
DROP TRIGGER keep_rows ON audit_event;
CREATE TRIGGER keep_rows BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION refuse_event_change();
