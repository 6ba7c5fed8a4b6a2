-- Who decides: mandates, the startbesluit, and choices of officials that no decision covers.

CREATE TABLE mandate (
  id                   uuid PRIMARY KEY,
  organisation_id      uuid NOT NULL REFERENCES organisation,
  mandate_kind         text NOT NULL CHECK (mandate_kind IN ('mandate', 'powerOfAttorney', 'authorisation')),
  grantor_body_id      uuid NOT NULL REFERENCES body,
  grantee_function     text NOT NULL CHECK (grantee_function <> ''),
  grantee_person_id    uuid REFERENCES person,
  grantee_subordinate  boolean NOT NULL,
  consent_on           date,
  sub_mandate_allowed  boolean NOT NULL,
  parent_id            uuid REFERENCES mandate,
  mode                 text NOT NULL CHECK (mode IN ('positiveList', 'negativeList')),
  questions            text[] NOT NULL,
  classes              text[] NOT NULL,
  domains              text[] NOT NULL,
  instructions         text NOT NULL,
  max_amount_cents     bigint,
  exclusions           text[] NOT NULL,
  exclusions_text      text NOT NULL,
  decision_reference   text NOT NULL CHECK (decision_reference <> ''),
  source_url           text,
  valid_from           date NOT NULL,
  valid_to             date,
  ended_reason         text,
  revision             int NOT NULL DEFAULT 1
);
SELECT weegschaal_guard('mandate');
CREATE INDEX mandate_grantor ON mandate (organisation_id, grantor_body_id);

-- One draft per organisation: which rows of the startbesluit are kept, changed or left out.
CREATE TABLE starting_draft (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL UNIQUE REFERENCES organisation,
  answers         jsonb NOT NULL,
  changed_by      uuid NOT NULL REFERENCES person,
  changed_at      timestamptz NOT NULL,
  revision        int NOT NULL DEFAULT 1
);
SELECT weegschaal_guard('starting_draft');

CREATE TABLE starting_decision (
  id                 uuid PRIMARY KEY,
  organisation_id    uuid NOT NULL REFERENCES organisation,
  number             int NOT NULL,
  body_id            uuid NOT NULL REFERENCES body,
  adopted_on         date NOT NULL,
  in_force_from      date NOT NULL,
  review_by          date NOT NULL,
  document_reference text NOT NULL CHECK (document_reference <> ''),
  adopted_rows       jsonb NOT NULL,
  snapshot_id        uuid NOT NULL REFERENCES snapshot,
  recorded_by        uuid NOT NULL REFERENCES person,
  recorded_at        timestamptz NOT NULL,
  UNIQUE (organisation_id, number)
);
SELECT weegschaal_guard('starting_decision');
SELECT weegschaal_append_only('starting_decision');

CREATE TABLE administrative_choice (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisation,
  algorithm_id     uuid REFERENCES algorithm,
  source           text NOT NULL,
  phase            text,
  description      text NOT NULL,
  why_political    text NOT NULL,
  made_by_function text NOT NULL,
  made_on          date,
  questions        text[] NOT NULL,
  logged_by        uuid REFERENCES person,
  logged_at        timestamptz NOT NULL,
  derived_key      text,
  UNIQUE (organisation_id, derived_key)
);
SELECT weegschaal_guard('administrative_choice');
SELECT weegschaal_append_only('administrative_choice');
CREATE INDEX administrative_choice_algorithm ON administrative_choice (organisation_id, algorithm_id);

CREATE TABLE administrative_choice_step (
  id                     uuid PRIMARY KEY,
  organisation_id        uuid NOT NULL REFERENCES organisation,
  choice_id              uuid NOT NULL REFERENCES administrative_choice,
  sequence               int NOT NULL,
  status                 text NOT NULL CHECK (status IN ('toAssess', 'covered', 'technical', 'toPutForward', 'putForwardAfterwards')),
  nature                 text NOT NULL CHECK (nature IN ('technical', 'legal', 'political', 'unknown')),
  reason                 text NOT NULL CHECK (reason <> ''),
  covered_by_decision_id uuid,
  mandate_id             uuid REFERENCES mandate,
  cover_reference        text NOT NULL,
  put_to_body_id         uuid REFERENCES body,
  taken_by               uuid NOT NULL REFERENCES person,
  taken_on               date NOT NULL,
  UNIQUE (choice_id, sequence)
);
SELECT weegschaal_guard('administrative_choice_step');
SELECT weegschaal_append_only('administrative_choice_step');
