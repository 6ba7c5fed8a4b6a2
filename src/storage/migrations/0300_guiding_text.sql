-- Texts that a body adopts: vision, strategy, policy plan, norm framework. Versions, parts, amendments, decisions.

CREATE TABLE guiding_version (
  id                    uuid PRIMARY KEY,
  organisation_id       uuid NOT NULL REFERENCES organisation,
  kind                  text NOT NULL CHECK (kind ~ '^[a-zA-Z]+$'),
  number                int NOT NULL,
  status                text NOT NULL CHECK (status IN ('draft', 'consultation', 'offered', 'adopted', 'withdrawn')),
  title                 text NOT NULL CHECK (title <> ''),
  about                 jsonb NOT NULL,
  consultation          jsonb,
  based_on              uuid REFERENCES guiding_version,
  consulted_snapshot_id uuid REFERENCES snapshot,
  offered_snapshot_id   uuid REFERENCES snapshot,
  created_on            date NOT NULL,
  revision              int NOT NULL DEFAULT 1,
  UNIQUE (organisation_id, kind, number)
);
SELECT weegschaal_guard('guiding_version');
-- One version of a kind is being written at a time.
CREATE UNIQUE INDEX guiding_version_open ON guiding_version (organisation_id, kind)
  WHERE status IN ('draft', 'consultation', 'offered');

CREATE TABLE guiding_part (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  version_id      uuid NOT NULL REFERENCES guiding_version,
  key             uuid NOT NULL,
  type            text NOT NULL CHECK (type ~ '^[a-zA-Z]+$'),
  code            text NOT NULL CHECK (code <> ''),
  sequence        int NOT NULL,
  content         jsonb NOT NULL,
  origin          jsonb,
  own_words       boolean NOT NULL,
  changed_by      uuid NOT NULL REFERENCES person,
  changed_on      date NOT NULL,
  revision        int NOT NULL DEFAULT 1,
  UNIQUE (version_id, key),
  UNIQUE (version_id, type, code)
);
SELECT weegschaal_guard('guiding_part');

CREATE TABLE guiding_amendment (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  version_id      uuid NOT NULL REFERENCES guiding_version,
  sequence        int NOT NULL,
  part_key        uuid,
  title           text NOT NULL CHECK (title <> ''),
  text            text NOT NULL CHECK (text <> ''),
  submitted_by    text NOT NULL CHECK (submitted_by <> ''),
  result          text NOT NULL CHECK (result IN ('accepted', 'rejected', 'withdrawn')),
  recorded_by     uuid NOT NULL REFERENCES person,
  recorded_on     date NOT NULL,
  UNIQUE (version_id, sequence)
);
SELECT weegschaal_guard('guiding_amendment');
SELECT weegschaal_append_only('guiding_amendment');

CREATE TABLE guiding_step (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  version_id      uuid NOT NULL REFERENCES guiding_version,
  sequence        int NOT NULL,
  trigger         text NOT NULL,
  from_status     text NOT NULL,
  to_status       text NOT NULL,
  reason          text NOT NULL,
  taken_by        uuid NOT NULL REFERENCES person,
  taken_on        date NOT NULL,
  UNIQUE (version_id, sequence)
);
SELECT weegschaal_guard('guiding_step');
SELECT weegschaal_append_only('guiding_step');

CREATE TABLE guiding_decision (
  id                  uuid PRIMARY KEY,
  organisation_id     uuid NOT NULL REFERENCES organisation,
  number              text NOT NULL,
  version_id          uuid NOT NULL REFERENCES guiding_version,
  kind                text NOT NULL,
  version_number      int NOT NULL,
  title               text NOT NULL CHECK (title <> ''),
  outcome             text NOT NULL CHECK (outcome IN ('adopted', 'adoptedAmended', 'notNow', 'reaffirmed', 'repealed')),
  origin              text NOT NULL CHECK (origin IN ('taken', 'historic')),
  body_id             uuid NOT NULL REFERENCES body,
  decided_on          date NOT NULL,
  effective_on        date,
  review_by           date,
  motivation          text NOT NULL,
  why_not_alternatives text NOT NULL,
  wording             text,
  handling            text,
  assignment          text NOT NULL,
  document_reference  text NOT NULL CHECK (document_reference <> ''),
  official_record     text NOT NULL,
  competence          jsonb NOT NULL,
  snapshot_id         uuid NOT NULL REFERENCES snapshot,
  offered_snapshot_id uuid REFERENCES snapshot,
  recorded_by         uuid NOT NULL REFERENCES person,
  recorded_at         timestamptz NOT NULL,
  UNIQUE (organisation_id, number)
);
SELECT weegschaal_guard('guiding_decision');
SELECT weegschaal_append_only('guiding_decision');
CREATE INDEX guiding_decision_version ON guiding_decision (organisation_id, version_id);

-- NF1 and VP2: no two versions of a kind enter into force on one day.
CREATE TABLE adopted_version (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  version_id      uuid NOT NULL UNIQUE REFERENCES guiding_version,
  decision_id     uuid NOT NULL UNIQUE REFERENCES guiding_decision,
  kind            text NOT NULL,
  number          int NOT NULL,
  in_force_from   date NOT NULL,
  review_by       date NOT NULL,
  snapshot_id     uuid NOT NULL REFERENCES snapshot,
  UNIQUE (organisation_id, kind, in_force_from)
);
SELECT weegschaal_guard('adopted_version');
SELECT weegschaal_append_only('adopted_version');

-- An adopted version is not edited: neither the text nor its parts, whatever the program asks.
CREATE FUNCTION refuse_change_of_adopted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF EXISTS (SELECT FROM adopted_version WHERE version_id = OLD.version_id) THEN
    RAISE EXCEPTION 'an adopted version never changes' USING ERRCODE = 'WS001';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_adopted BEFORE UPDATE OR DELETE ON guiding_part FOR EACH ROW EXECUTE FUNCTION refuse_change_of_adopted();
CREATE FUNCTION refuse_part_of_adopted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF EXISTS (SELECT FROM adopted_version WHERE version_id = NEW.version_id) THEN
    RAISE EXCEPTION 'an adopted version never changes' USING ERRCODE = 'WS001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_closed BEFORE INSERT ON guiding_part FOR EACH ROW EXECUTE FUNCTION refuse_part_of_adopted();
CREATE FUNCTION refuse_change_of_version() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF EXISTS (SELECT FROM adopted_version WHERE version_id = OLD.id) THEN
    RAISE EXCEPTION 'an adopted version never changes' USING ERRCODE = 'WS001';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_adopted BEFORE UPDATE OR DELETE ON guiding_version FOR EACH ROW EXECUTE FUNCTION refuse_change_of_version();
