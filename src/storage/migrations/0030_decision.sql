-- Advice, proposals, decisions and conditions. Delivered advice and taken decisions are insert-only: what happens to
-- them later is a row in another table, and where they stand is derived from those rows.

CREATE TABLE advice_request (
  id                uuid PRIMARY KEY,
  organisation_id   uuid NOT NULL REFERENCES organisation,
  algorithm_id      uuid NOT NULL,
  kind              text NOT NULL,
  advisor_name      text NOT NULL CHECK (advisor_name <> ''),
  advisor_role      text,
  advisor_person_id uuid REFERENCES person,
  advisor_body_id   uuid REFERENCES body,
  independent       boolean NOT NULL,
  line              text NOT NULL CHECK (line IN ('first', 'second', 'third', 'external')),
  question          text NOT NULL CHECK (question <> ''),
  question_kinds    jsonb NOT NULL,
  basis             text NOT NULL CHECK (basis IN ('law', 'framework', 'requested')),
  basis_source      text NOT NULL,
  requested_on      date NOT NULL,
  requested_by      uuid NOT NULL REFERENCES person,
  due_on            date NOT NULL
);
SELECT weegschaal_guard('advice_request');
SELECT weegschaal_append_only('advice_request');
CREATE INDEX advice_request_algorithm ON advice_request (organisation_id, algorithm_id);

CREATE TABLE advice_event (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  request_id      uuid NOT NULL REFERENCES advice_request,
  kind            text NOT NULL CHECK (kind IN ('takenUp', 'notDelivered')),
  happened_on     date NOT NULL,
  person_id       uuid NOT NULL REFERENCES person,
  reason          text NOT NULL,
  UNIQUE (organisation_id, request_id, kind)
);
SELECT weegschaal_guard('advice_event');
SELECT weegschaal_append_only('advice_event');

CREATE TABLE advice (
  id                  uuid PRIMARY KEY,
  organisation_id     uuid NOT NULL REFERENCES organisation,
  algorithm_id        uuid NOT NULL,
  request_id          uuid REFERENCES advice_request,
  kind                text NOT NULL,
  advisor_name        text NOT NULL CHECK (advisor_name <> ''),
  advisor_role        text,
  advisor_person_id   uuid REFERENCES person,
  advisor_body_id     uuid REFERENCES body,
  independent         boolean NOT NULL,
  line                text NOT NULL CHECK (line IN ('first', 'second', 'third', 'external')),
  basis               text NOT NULL CHECK (basis IN ('law', 'framework', 'requested', 'unsolicited')),
  question            text NOT NULL,
  question_kinds      jsonb NOT NULL,
  verdict             text NOT NULL CHECK (verdict IN ('positive', 'positiveIf', 'negative', 'noOpinion')),
  conclusion          text NOT NULL CHECK (conclusion <> ''),
  text                text NOT NULL CHECK (text <> ''),
  proposed_conditions jsonb NOT NULL,
  publicity           jsonb NOT NULL,
  supersedes          uuid UNIQUE REFERENCES advice,
  delivered_on        date NOT NULL,
  delivered_by        uuid NOT NULL REFERENCES person,
  CHECK ((basis = 'unsolicited') = (request_id IS NULL))
);
SELECT weegschaal_guard('advice');
SELECT weegschaal_append_only('advice');
CREATE INDEX advice_algorithm ON advice (organisation_id, algorithm_id);
-- A request is answered once; a later advice names the one it supersedes.
CREATE UNIQUE INDEX advice_once ON advice (request_id) WHERE request_id IS NOT NULL AND supersedes IS NULL;

CREATE TABLE advice_response (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  advice_id       uuid NOT NULL REFERENCES advice,
  text            text NOT NULL CHECK (text <> ''),
  responded_on    date NOT NULL,
  responded_by    uuid NOT NULL REFERENCES person,
  sequence        int NOT NULL,
  UNIQUE (organisation_id, advice_id, sequence)
);
SELECT weegschaal_guard('advice_response');
SELECT weegschaal_append_only('advice_response');

CREATE TABLE proposal (
  id                   uuid PRIMARY KEY,
  organisation_id      uuid NOT NULL REFERENCES organisation,
  algorithm_id         uuid NOT NULL,
  body_id              uuid NOT NULL REFERENCES body,
  title                text NOT NULL CHECK (title <> ''),
  status               text NOT NULL CHECK (status IN ('draft', 'inAdvice', 'ready', 'scheduled', 'decided', 'deferred', 'referredBack', 'withdrawn')),
  gates                jsonb NOT NULL,
  weighing_snapshot_id uuid REFERENCES snapshot,
  weighing_number      int,
  weighing_sha256      text,
  portfolio_holder_id  uuid REFERENCES person,
  introduction         text NOT NULL,
  finance              text NOT NULL,
  communication        text NOT NULL,
  timeline             text NOT NULL,
  sensitivities        text NOT NULL,
  case_number          text NOT NULL,
  meeting_on           date,
  agenda_item          text NOT NULL,
  papers_sent_on       date,
  late_papers          text NOT NULL,
  assignment           text NOT NULL,
  created_by           uuid NOT NULL REFERENCES person,
  created_at           timestamptz NOT NULL,
  revision             int NOT NULL DEFAULT 1,
  CHECK (status NOT IN ('ready', 'scheduled', 'decided') OR weighing_sha256 IS NOT NULL)
);
SELECT weegschaal_guard('proposal');
CREATE INDEX proposal_algorithm ON proposal (organisation_id, algorithm_id);
CREATE INDEX proposal_status ON proposal (organisation_id, status, meeting_on);

CREATE TABLE proposal_question (
  id               uuid PRIMARY KEY,
  organisation_id  uuid NOT NULL REFERENCES organisation,
  proposal_id      uuid NOT NULL REFERENCES proposal,
  sequence         int NOT NULL,
  kind             text NOT NULL,
  text             text NOT NULL,
  facts            text NOT NULL,
  effect_ids       jsonb NOT NULL,
  options          jsonb NOT NULL,
  risks            jsonb NOT NULL,
  draft_motivation text NOT NULL,
  revision         int NOT NULL DEFAULT 1
);
SELECT weegschaal_guard('proposal_question');
CREATE INDEX proposal_question_proposal ON proposal_question (organisation_id, proposal_id, sequence);

-- What is being recorded, per question (id of the question) and for the end (id of the proposal). Only a draft.
CREATE TABLE record_draft (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  proposal_id     uuid NOT NULL REFERENCES proposal,
  content         jsonb NOT NULL,
  saved_by        uuid NOT NULL REFERENCES person,
  saved_at        timestamptz NOT NULL,
  revision        int NOT NULL DEFAULT 1
);
SELECT weegschaal_guard('record_draft');
CREATE INDEX record_draft_proposal ON record_draft (organisation_id, proposal_id);

CREATE TABLE decision_counter (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  year            int NOT NULL,
  last            int NOT NULL,
  UNIQUE (organisation_id, year)
);
SELECT weegschaal_guard('decision_counter');

CREATE TABLE decision (
  id                   uuid PRIMARY KEY,
  organisation_id      uuid NOT NULL REFERENCES organisation,
  number               text NOT NULL,
  origin               text NOT NULL CHECK (origin IN ('taken', 'historic')),
  proposal_id          uuid UNIQUE REFERENCES proposal,
  document_reference   text,
  algorithm_id         uuid NOT NULL,
  body_id              uuid NOT NULL REFERENCES body,
  title                text NOT NULL CHECK (title <> ''),
  decided_on           date NOT NULL,
  review_on            date,
  legal_nature         text NOT NULL,
  closing              jsonb NOT NULL,
  weighing_snapshot_id uuid REFERENCES snapshot,
  weighing_number      int,
  weighing_sha256      text,
  snapshot_id          uuid NOT NULL REFERENCES snapshot,
  supersedes           uuid UNIQUE REFERENCES decision,
  ratifies_stop_id     uuid,
  recorded_by          uuid NOT NULL REFERENCES person,
  recorded_at          timestamptz NOT NULL,
  UNIQUE (organisation_id, number),
  CHECK ((origin = 'taken') = (proposal_id IS NOT NULL)),
  CHECK ((origin = 'historic') = (document_reference IS NOT NULL))
);
SELECT weegschaal_guard('decision');
SELECT weegschaal_append_only('decision');
CREATE INDEX decision_algorithm ON decision (organisation_id, algorithm_id, decided_on);
CREATE INDEX decision_body ON decision (organisation_id, body_id, decided_on);

-- The id is that of the question in the proposal: one question is decided once, also when twenty try at a time.
CREATE TABLE decision_question (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  decision_id     uuid NOT NULL REFERENCES decision,
  sequence        int NOT NULL,
  kind            text NOT NULL,
  text            text NOT NULL,
  outcome         jsonb NOT NULL,
  outcome_text    text NOT NULL CHECK (outcome_text <> ''),
  label           text NOT NULL,
  competence      jsonb NOT NULL,
  record          jsonb NOT NULL,
  UNIQUE (organisation_id, decision_id, sequence)
);
SELECT weegschaal_guard('decision_question');
SELECT weegschaal_append_only('decision_question');

CREATE TABLE decision_condition (
  id                 uuid PRIMARY KEY,
  organisation_id    uuid NOT NULL REFERENCES organisation,
  decision_id        uuid NOT NULL REFERENCES decision,
  question_id        uuid NOT NULL REFERENCES decision_question,
  sequence           int NOT NULL,
  text               text NOT NULL CHECK (text <> ''),
  kind               text NOT NULL CHECK (kind IN ('hard', 'soft')),
  owner_function     text NOT NULL CHECK (owner_function <> ''),
  owner_person_id    uuid REFERENCES person,
  verifier_function  text NOT NULL CHECK (verifier_function <> ''),
  verifier_person_id uuid REFERENCES person,
  due_on             date NOT NULL,
  before_start       boolean NOT NULL,
  every_months       int,
  criterion          text NOT NULL CHECK (criterion <> ''),
  CHECK (owner_person_id <> verifier_person_id),
  UNIQUE (organisation_id, question_id, sequence)
);
SELECT weegschaal_guard('decision_condition');
SELECT weegschaal_append_only('decision_condition');
CREATE INDEX decision_condition_decision ON decision_condition (organisation_id, decision_id);

CREATE TABLE condition_event (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  condition_id    uuid NOT NULL REFERENCES decision_condition,
  sequence        int NOT NULL,
  kind            text NOT NULL CHECK (kind IN ('started', 'evidenceSubmitted', 'fulfilled', 'rejected', 'notFulfilled', 'lapsed')),
  happened_on     date NOT NULL,
  person_id       uuid NOT NULL REFERENCES person,
  text            text NOT NULL,
  file_id         uuid REFERENCES file,
  decision_id     uuid REFERENCES decision,
  CHECK ((kind = 'lapsed') = (decision_id IS NOT NULL)),
  UNIQUE (organisation_id, condition_id, sequence)
);
SELECT weegschaal_guard('condition_event');
SELECT weegschaal_append_only('condition_event');
