-- Control: tests of controls, audits with their findings and what was done with them, and codes of audit frameworks.

CREATE TABLE control_test (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  control_key     uuid NOT NULL,
  control_title   text NOT NULL CHECK (control_title <> ''),
  result          text NOT NULL CHECK (result IN ('works', 'worksPartly', 'doesNotWork', 'notTested')),
  observed        text NOT NULL CHECK (observed <> ''),
  evidence        text NOT NULL,
  tested_on       date NOT NULL,
  tested_by       uuid NOT NULL REFERENCES person,
  tester_function text NOT NULL,
  recorded_at     timestamptz NOT NULL
);
SELECT weegschaal_guard('control_test');
SELECT weegschaal_append_only('control_test');
CREATE INDEX control_test_control ON control_test (organisation_id, control_key, tested_on);

CREATE TABLE audit_report (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  kind            text NOT NULL CHECK (kind IN ('internal', 'stateAudit', 'nationalCourt', 'courtOfAudit', 'external', 'peer')),
  title           text NOT NULL CHECK (title <> ''),
  conducted_by    text NOT NULL CHECK (conducted_by <> ''),
  scope           text NOT NULL,
  reported_on     date NOT NULL,
  address         text,
  algorithm_id    uuid REFERENCES algorithm,
  recorded_by     uuid NOT NULL REFERENCES person,
  recorded_at     timestamptz NOT NULL
);
SELECT weegschaal_guard('audit_report');
SELECT weegschaal_append_only('audit_report');

CREATE TABLE audit_finding (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  report_id       uuid NOT NULL REFERENCES audit_report,
  sequence        int NOT NULL,
  text            text NOT NULL CHECK (text <> ''),
  auditor_word    text NOT NULL,
  recommendation  text NOT NULL,
  codes           text[] NOT NULL,
  body_id         uuid NOT NULL REFERENCES body,
  respond_by      date NOT NULL,
  owner_function  text NOT NULL CHECK (owner_function <> ''),
  owner_person_id uuid REFERENCES person,
  UNIQUE (report_id, sequence)
);
SELECT weegschaal_guard('audit_finding');
SELECT weegschaal_append_only('audit_finding');

CREATE TABLE audit_finding_event (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  finding_id      uuid NOT NULL REFERENCES audit_finding,
  sequence        int NOT NULL,
  step            text NOT NULL CHECK (step IN ('respond', 'followUp', 'sendBack', 'close')),
  answer          text CHECK (answer IN ('accepted', 'partly', 'notAccepted')),
  text            text NOT NULL CHECK (text <> ''),
  due_on          date,
  reference       text NOT NULL,
  person_id       uuid NOT NULL REFERENCES person,
  happened_on     date NOT NULL,
  UNIQUE (finding_id, sequence)
);
SELECT weegschaal_guard('audit_finding_event');
SELECT weegschaal_append_only('audit_finding_event');

-- Codes of audit frameworks, as the list that was read in says. A new list takes the place of the old one.
CREATE TABLE audit_code (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  code            text NOT NULL CHECK (code <> ''),
  framework       text NOT NULL CHECK (framework <> ''),
  measures        text[] NOT NULL,
  UNIQUE (organisation_id, code)
);
SELECT weegschaal_guard('audit_code');
