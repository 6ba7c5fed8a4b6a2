-- Words that a law asked to destroy, in any text that somebody wrote or that was frozen: what was there by its
-- fingerprint, what stays there by its fingerprint, and the ground.

CREATE TABLE erased_words (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  subject_kind    text NOT NULL,
  subject_id      uuid NOT NULL,
  field           text NOT NULL,
  before_sha256   text NOT NULL,
  after_sha256    text NOT NULL,
  law             text NOT NULL CHECK (law <> ''),
  reason          text NOT NULL CHECK (reason <> ''),
  erased_by       uuid REFERENCES person,
  erased_on       date NOT NULL
);
SELECT weegschaal_guard('erased_words');
SELECT weegschaal_append_only('erased_words');
CREATE INDEX erased_words_of_subject ON erased_words (organisation_id, subject_id);

/* Whether a change of a row does nothing but what is written down as an erasure: by the fingerprints of both texts. */
CREATE FUNCTION only_erases_words(kind text, was jsonb, becomes jsonb) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT was <> becomes AND NOT EXISTS (
    SELECT FROM jsonb_object_keys(was) AS changed (field)
     WHERE was -> changed.field IS DISTINCT FROM becomes -> changed.field
       AND changed.field <> 'revision'
       AND NOT EXISTS (
         SELECT FROM erased_words e
          WHERE e.subject_kind = kind AND e.subject_id::text = was ->> 'id' AND e.field = changed.field
            AND e.before_sha256 = encode(sha256(convert_to(was ->> changed.field, 'UTF8')), 'hex')
            AND e.after_sha256 = encode(sha256(convert_to(becomes ->> changed.field, 'UTF8')), 'hex'))) $$;

CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF only_erases_words(TG_TABLE_NAME, to_jsonb(OLD), to_jsonb(NEW)) THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'WS001';
END $$;

CREATE OR REPLACE FUNCTION refuse_change_of_adopted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF EXISTS (SELECT FROM adopted_version WHERE version_id = OLD.version_id) THEN
    IF TG_OP = 'UPDATE' THEN
      IF only_erases_words(TG_TABLE_NAME, to_jsonb(OLD), to_jsonb(NEW)) THEN RETURN NEW; END IF;
    END IF;
    RAISE EXCEPTION 'an adopted version never changes' USING ERRCODE = 'WS001';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE OR REPLACE FUNCTION refuse_change_of_version() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF EXISTS (SELECT FROM adopted_version WHERE version_id = OLD.id) THEN
    IF TG_OP = 'UPDATE' THEN
      IF only_erases_words(TG_TABLE_NAME, to_jsonb(OLD), to_jsonb(NEW)) THEN RETURN NEW; END IF;
    END IF;
    RAISE EXCEPTION 'an adopted version never changes' USING ERRCODE = 'WS001';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
