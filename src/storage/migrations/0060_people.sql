-- People, bodies and the start page: what comes beside the tables of the foundation.

-- A separation of duties that was set aside when a role was given, with the reason.
CREATE TABLE role_waiver (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  assignment_id   uuid NOT NULL REFERENCES role_assignment,
  separation      text NOT NULL,
  with_role       text NOT NULL,
  reason          text NOT NULL CHECK (reason <> ''),
  waived_on       date NOT NULL,
  waived_by       uuid REFERENCES person
);
SELECT weegschaal_guard('role_waiver');
SELECT weegschaal_append_only('role_waiver');
CREATE INDEX role_waiver_assignment ON role_waiver (organisation_id, assignment_id);

-- A term of office of a body.
CREATE TABLE body_term (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  body_id         uuid NOT NULL REFERENCES body,
  name            text NOT NULL CHECK (name <> ''),
  election_on     date,
  agreement_url   text,
  valid_from      date NOT NULL,
  valid_to        date,
  CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
SELECT weegschaal_guard('body_term');
CREATE INDEX body_term_body ON body_term (organisation_id, body_id);

-- A password that an administrator made; it must be replaced before anything else.
CREATE TABLE temporary_password (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  person_id       uuid NOT NULL REFERENCES person,
  set_at          timestamptz NOT NULL,
  UNIQUE (organisation_id, person_id)
);
SELECT weegschaal_guard('temporary_password');

-- A question about an algorithm, and its answers. Both stay as they were written.
CREATE TABLE question (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  algorithm_id    uuid,
  asked_by        uuid NOT NULL REFERENCES person,
  text            text NOT NULL CHECK (text <> ''),
  asked_on        date NOT NULL,
  due_on          date NOT NULL
);
SELECT weegschaal_guard('question');
SELECT weegschaal_append_only('question');
CREATE INDEX question_algorithm ON question (organisation_id, algorithm_id);

CREATE TABLE question_answer (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  question_id     uuid NOT NULL REFERENCES question,
  text            text NOT NULL CHECK (text <> ''),
  answered_by     uuid NOT NULL REFERENCES person,
  answered_on     date NOT NULL
);
SELECT weegschaal_guard('question_answer');
SELECT weegschaal_append_only('question_answer');
CREATE INDEX question_answer_question ON question_answer (organisation_id, question_id);

-- What somebody chose to record as read. Never what somebody opened.
CREATE TABLE acknowledgement (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  person_id       uuid NOT NULL REFERENCES person,
  subject_kind    text NOT NULL,
  subject_id      uuid NOT NULL,
  number          int NOT NULL,
  acknowledged_on date NOT NULL,
  UNIQUE (organisation_id, person_id, subject_kind, subject_id, number)
);
SELECT weegschaal_guard('acknowledgement');
SELECT weegschaal_append_only('acknowledgement');
