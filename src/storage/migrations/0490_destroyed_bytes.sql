/* A whole uploaded file, or the zip of a dossier that was taken over, can be destroyed because a law asks for it: what
   stays is its fingerprint, and the erasure that names that fingerprint. */

CREATE FUNCTION only_destroys_bytes(kind text, field text, was jsonb, becomes jsonb) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT was - field = becomes - field AND becomes ->> field = '\x' AND EXISTS (
    SELECT FROM erased_words e
     WHERE e.subject_kind = kind AND e.subject_id::text = was ->> 'id' AND e.field = only_destroys_bytes.field
       AND e.before_sha256 = was ->> 'sha256' AND e.after_sha256 = encode(sha256(''), 'hex')) $$;

CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF TG_TABLE_NAME = 'file' THEN
      IF only_destroys_bytes('file', 'bytes', to_jsonb(OLD), to_jsonb(NEW)) THEN RETURN NEW; END IF;
    ELSIF TG_TABLE_NAME = 'taken_over_dossier' THEN
      IF only_destroys_bytes('taken_over_dossier', 'archive', to_jsonb(OLD), to_jsonb(NEW)) THEN RETURN NEW; END IF;
    END IF;
    IF only_erases_words(TG_TABLE_NAME, to_jsonb(OLD), to_jsonb(NEW)) THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'WS001';
END $$;
