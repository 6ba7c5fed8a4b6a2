-- The ground under everything: organisations kept apart, people and bodies, the log, snapshots, files, search.

DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'weegschaal_app') THEN
    CREATE ROLE weegschaal_app NOLOGIN;
  END IF;
EXCEPTION
  -- Another process made it at the same moment.
  WHEN duplicate_object OR unique_violation THEN NULL;
  WHEN insufficient_privilege THEN
  RAISE EXCEPTION 'De databasegebruiker mag geen rol maken. Laat de beheerder uitvoeren: CREATE ROLE weegschaal_app NOLOGIN; GRANT weegschaal_app TO %;', CURRENT_USER;
END $$;
DO $$ BEGIN
  EXECUTE format('GRANT weegschaal_app TO %I', CURRENT_USER);
EXCEPTION WHEN OTHERS THEN NULL; -- already a member, or a superuser who needs no grant
END $$;
GRANT USAGE ON SCHEMA public TO weegschaal_app;

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS btree_gin;

/* The organisation that this transaction speaks for, or nothing. */
CREATE FUNCTION current_organisation() RETURNS uuid LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.organisation', true), '')::uuid $$;

/* Only rows of the current organisation exist, for reading and for writing. */
CREATE FUNCTION weegschaal_guard(name text) RETURNS void LANGUAGE plpgsql AS $$ BEGIN
  EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
  EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
  EXECUTE format('CREATE POLICY own ON %I USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation())', name);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO weegschaal_app', name);
END $$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'WS001'; END $$;

/* Recorded is recorded: rows are added and never changed or removed. */
CREATE FUNCTION weegschaal_append_only(name text) RETURNS void LANGUAGE plpgsql AS $$ BEGIN
  EXECUTE format('CREATE TRIGGER keep_rows BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
  EXECUTE format('CREATE TRIGGER keep_table BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
END $$;

-- Tables of the installation: no organisation, no row security (see installation-tables.ts).

CREATE TABLE installation (
  only_row   boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  demo       boolean NOT NULL,
  created_at timestamptz NOT NULL
);

CREATE TABLE organisation (
  id           uuid PRIMARY KEY,
  code         text NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9-]{1,60}$'),
  kind         text NOT NULL CHECK (kind IN ('municipality', 'province', 'waterAuthority', 'jointArrangement', 'ministry', 'agency')),
  name         text NOT NULL CHECK (name <> ''),
  tooi_uri     text,
  public_host  text UNIQUE,
  contact      text,
  theme        text NOT NULL DEFAULT 'weegschaal',
  small        boolean NOT NULL DEFAULT false,
  revision     int NOT NULL DEFAULT 1,
  created_at   timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON organisation TO weegschaal_app;
GRANT SELECT, INSERT ON installation TO weegschaal_app;

CREATE TABLE attempt (
  key        text NOT NULL,
  at         timestamptz NOT NULL,
  PRIMARY KEY (key, at)
);

CREATE TABLE parked_form (
  id         uuid PRIMARY KEY,
  sealed     bytea NOT NULL,
  expires_at timestamptz NOT NULL
);

-- People, bodies and roles: all dated, so that "who was responsible on day X" is a query.

CREATE TABLE person (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  login_id        text,
  name            text NOT NULL CHECK (name <> ''),
  email           text,
  job_title       text NOT NULL,
  office_holder   boolean NOT NULL DEFAULT false,
  external_of     text,
  active          boolean NOT NULL DEFAULT true,
  revision        int NOT NULL DEFAULT 1,
  UNIQUE (organisation_id, login_id)
);
SELECT weegschaal_guard('person');
CREATE INDEX person_login ON person (login_id);

CREATE TABLE body (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  code            text NOT NULL,
  role            text NOT NULL CHECK (role IN ('representative', 'executive', 'singleHeaded', 'advisory', 'audit')),
  name            text NOT NULL CHECK (name <> ''),
  legal_basis     text NOT NULL,
  collegial       boolean NOT NULL,
  valid_from      date NOT NULL,
  valid_to        date,
  revision        int NOT NULL DEFAULT 1,
  UNIQUE (organisation_id, code)
);
SELECT weegschaal_guard('body');

CREATE TABLE body_member (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  body_id         uuid NOT NULL REFERENCES body,
  person_id       uuid NOT NULL REFERENCES person,
  title           text NOT NULL,
  political_group text,
  valid_from      date NOT NULL,
  valid_to        date,
  CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
SELECT weegschaal_guard('body_member');
CREATE INDEX body_member_body ON body_member (organisation_id, body_id);

CREATE TABLE role_assignment (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  person_id       uuid NOT NULL REFERENCES person,
  role            text NOT NULL,
  scope_kind      text NOT NULL CHECK (scope_kind IN ('organisation', 'body', 'algorithm')),
  scope_id        uuid,
  portfolio       text,
  held_by         text,
  valid_from      date NOT NULL,
  valid_to        date,
  CHECK ((scope_kind = 'organisation') = (scope_id IS NULL)),
  CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
SELECT weegschaal_guard('role_assignment');
CREATE INDEX role_assignment_person ON role_assignment (organisation_id, person_id);
CREATE INDEX role_assignment_scope ON role_assignment (organisation_id, scope_id);

-- The log. One chain per organisation; the chain of the installation has the organisation of zeroes.

CREATE TABLE audit_head (
  organisation_id uuid PRIMARY KEY,
  sequence        bigint NOT NULL,
  hash            text NOT NULL
);
SELECT weegschaal_guard('audit_head');

CREATE TABLE audit_event (
  organisation_id uuid NOT NULL,
  sequence        bigint NOT NULL,
  at              timestamptz NOT NULL,
  action          text NOT NULL,
  subject_kind    text NOT NULL,
  subject_id      text NOT NULL,
  person_id       uuid,
  roles           text[] NOT NULL,
  text            text NOT NULL,
  hash            text NOT NULL,
  PRIMARY KEY (organisation_id, sequence)
);
SELECT weegschaal_guard('audit_event');
SELECT weegschaal_append_only('audit_event');
CREATE INDEX audit_event_subject ON audit_event (organisation_id, subject_id, sequence);
CREATE INDEX audit_event_action ON audit_event (organisation_id, action, sequence);

CREATE TABLE snapshot (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  subject_kind    text NOT NULL,
  subject_id      uuid NOT NULL,
  number          int NOT NULL,
  text            text NOT NULL,
  sha256          text NOT NULL,
  frozen_at       timestamptz NOT NULL,
  UNIQUE (organisation_id, subject_kind, subject_id, number)
);
SELECT weegschaal_guard('snapshot');
SELECT weegschaal_append_only('snapshot');

CREATE TABLE file (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  name            text NOT NULL,
  media_type      text NOT NULL,
  bytes           bytea NOT NULL CHECK (octet_length(bytes) <= 10485760),
  sha256          text NOT NULL,
  uploaded_by     uuid,
  uploaded_at     timestamptz NOT NULL
);
SELECT weegschaal_guard('file');
SELECT weegschaal_append_only('file');

-- Search. Row security is not forced here: the functions of the owner are the only way past it.

CREATE TABLE search_entry (
  organisation_id uuid NOT NULL,
  kind            text NOT NULL,
  id              uuid NOT NULL,
  is_public       boolean NOT NULL DEFAULT false,
  text            text NOT NULL,
  tsv             tsvector NOT NULL,
  PRIMARY KEY (organisation_id, kind, id)
);
ALTER TABLE search_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON search_entry USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());
GRANT SELECT, INSERT, UPDATE, DELETE ON search_entry TO weegschaal_app;
CREATE INDEX search_entry_tsv ON search_entry USING gin (organisation_id, tsv);
CREATE INDEX search_entry_trgm ON search_entry USING gin (organisation_id, text gin_trgm_ops);

CREATE FUNCTION search_entries(wanted_kind text, query text, words text[], only_public boolean) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT id FROM search_entry
   WHERE organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
     AND kind = wanted_kind AND (is_public OR NOT only_public) AND tsv @@ to_tsquery('dutch', query)
  UNION
  SELECT id FROM search_entry
   WHERE organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
     AND kind = wanted_kind AND (is_public OR NOT only_public) AND text ILIKE ALL (words)
  LIMIT 1000 $$;
