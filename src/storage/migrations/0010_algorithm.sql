-- Algorithms: the record, who is responsible since when, screening, class, route and stops.

CREATE TABLE algorithm (
  id                  uuid PRIMARY KEY,
  organisation_id     uuid NOT NULL REFERENCES organisation,
  slug                text NOT NULL,
  name                text NOT NULL CHECK (name <> ''),
  facts               jsonb NOT NULL,
  status              text NOT NULL CHECK (status IN ('idea', 'inDevelopment', 'pilot', 'inUse', 'suspended', 'outOfUse', 'rejected', 'withdrawn')),
  phase               text NOT NULL,
  legacy              boolean NOT NULL DEFAULT false,
  competent_body_id   uuid REFERENCES body,
  competence_basis    text,
  portfolio_holder_id uuid REFERENCES person,
  process_owner_id    uuid REFERENCES person,
  overseer_id         uuid REFERENCES person,
  risk_class          text CHECK (risk_class IN ('prohibited', 'A', 'B', 'C')),
  class_confirmed     boolean NOT NULL DEFAULT false,
  taken_over          jsonb,
  unchecked           jsonb NOT NULL DEFAULT '[]',
  registered_at       timestamptz NOT NULL,
  changed_at          timestamptz NOT NULL,
  number              int NOT NULL DEFAULT 1,
  revision            int NOT NULL DEFAULT 1,
  UNIQUE (organisation_id, slug)
);
SELECT weegschaal_guard('algorithm');
CREATE INDEX algorithm_name ON algorithm (organisation_id, name);
CREATE INDEX algorithm_changed ON algorithm (organisation_id, changed_at);
CREATE INDEX algorithm_registered ON algorithm (organisation_id, registered_at);

-- What the facts were, version by version: so that a reader sees what changed.
CREATE TABLE algorithm_version (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  algorithm_id    uuid NOT NULL REFERENCES algorithm,
  number          int NOT NULL,
  facts           jsonb NOT NULL,
  saved_by        uuid,
  saved_at        timestamptz NOT NULL,
  UNIQUE (organisation_id, algorithm_id, number)
);
SELECT weegschaal_guard('algorithm_version');
SELECT weegschaal_append_only('algorithm_version');

-- Who was responsible from which day: the row with the latest day that has come is the one in force.
CREATE TABLE algorithm_duty (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  algorithm_id    uuid NOT NULL REFERENCES algorithm,
  duty            text NOT NULL CHECK (duty IN ('competentBody', 'portfolioHolder', 'processOwner', 'overseer')),
  holder_id       uuid,
  basis           text,
  valid_from      date NOT NULL,
  recorded_by     uuid,
  recorded_at     timestamptz NOT NULL
);
SELECT weegschaal_guard('algorithm_duty');
SELECT weegschaal_append_only('algorithm_duty');
CREATE INDEX algorithm_duty_algorithm ON algorithm_duty (organisation_id, algorithm_id, valid_from);

CREATE TABLE screening (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  algorithm_id    uuid NOT NULL REFERENCES algorithm,
  number          int NOT NULL,
  state           text NOT NULL CHECK (state IN ('open', 'submitted', 'returned', 'confirmed')),
  answers         jsonb NOT NULL,
  submitted_by    uuid,
  reviewed_by     uuid,
  reviewed_on     date,
  review_note     text,
  revision        int NOT NULL DEFAULT 1,
  UNIQUE (organisation_id, algorithm_id, number)
);
SELECT weegschaal_guard('screening');

CREATE TABLE classification (
  id                uuid PRIMARY KEY,
  organisation_id   uuid NOT NULL REFERENCES organisation,
  algorithm_id      uuid NOT NULL REFERENCES algorithm,
  criteria          jsonb NOT NULL,
  risk_class        text NOT NULL,
  doubt             boolean NOT NULL,
  grounds           jsonb NOT NULL,
  ai_act_risk_group text,
  reason            text NOT NULL,
  proposed_by       uuid NOT NULL,
  proposed_on       date NOT NULL,
  proposed_at       timestamptz NOT NULL
);
SELECT weegschaal_guard('classification');
SELECT weegschaal_append_only('classification');
CREATE INDEX classification_algorithm ON classification (organisation_id, algorithm_id);

CREATE TABLE classification_confirmation (
  id                uuid PRIMARY KEY,
  organisation_id   uuid NOT NULL REFERENCES organisation,
  classification_id uuid NOT NULL REFERENCES classification,
  confirmed_by      uuid NOT NULL,
  confirmed_on      date NOT NULL,
  UNIQUE (organisation_id, classification_id)
);
SELECT weegschaal_guard('classification_confirmation');
SELECT weegschaal_append_only('classification_confirmation');

CREATE TABLE status_change (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  algorithm_id    uuid NOT NULL REFERENCES algorithm,
  from_status     text NOT NULL,
  to_status       text NOT NULL,
  gate            text,
  reason          text NOT NULL,
  changed_by      uuid,
  changed_on      date NOT NULL,
  changed_at      timestamptz NOT NULL
);
SELECT weegschaal_guard('status_change');
SELECT weegschaal_append_only('status_change');
CREATE INDEX status_change_algorithm ON status_change (organisation_id, algorithm_id);

CREATE TABLE gate_passage (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  algorithm_id    uuid NOT NULL REFERENCES algorithm,
  gate            text NOT NULL CHECK (gate ~ '^G[0-9]$'),
  kind            text NOT NULL CHECK (kind IN ('passed', 'direction')),
  note            text NOT NULL,
  passed_on       date NOT NULL,
  recorded_by     uuid NOT NULL,
  recorded_at     timestamptz NOT NULL
);
SELECT weegschaal_guard('gate_passage');
SELECT weegschaal_append_only('gate_passage');
CREATE INDEX gate_passage_algorithm ON gate_passage (organisation_id, algorithm_id);

-- Papers made elsewhere that count when they are pointed out; the last row of a kind is the one that holds.
CREATE TABLE dossier_paper (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  algorithm_id    uuid NOT NULL REFERENCES algorithm,
  kind            text NOT NULL,
  state           text NOT NULL CHECK (state IN ('present', 'notNeeded', 'removed')),
  title           text NOT NULL,
  address         text,
  dated_on        date,
  adopted_by      text,
  recorded_by     uuid NOT NULL,
  recorded_at     timestamptz NOT NULL
);
SELECT weegschaal_guard('dossier_paper');
SELECT weegschaal_append_only('dossier_paper');
CREATE INDEX dossier_paper_algorithm ON dossier_paper (organisation_id, algorithm_id);

CREATE TABLE emergency_stop (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  algorithm_id    uuid NOT NULL REFERENCES algorithm,
  from_status     text NOT NULL,
  reason          text NOT NULL,
  scope           text,
  fallback        text,
  review_from     date,
  stopped_by      uuid NOT NULL,
  stopped_on      date NOT NULL,
  stopped_at      timestamptz NOT NULL
);
SELECT weegschaal_guard('emergency_stop');
SELECT weegschaal_append_only('emergency_stop');
CREATE INDEX emergency_stop_algorithm ON emergency_stop (organisation_id, algorithm_id);

CREATE TABLE emergency_stop_note (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  stop_id         uuid NOT NULL REFERENCES emergency_stop,
  kind            text NOT NULL,
  text            text NOT NULL,
  noted_by        uuid NOT NULL,
  noted_on        date NOT NULL,
  noted_at        timestamptz NOT NULL
);
SELECT weegschaal_guard('emergency_stop_note');
SELECT weegschaal_append_only('emergency_stop_note');
CREATE INDEX emergency_stop_note_stop ON emergency_stop_note (organisation_id, stop_id);
