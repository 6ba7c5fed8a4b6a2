-- Decision trees about the AI Act, walks through them, and what they say in the record of an algorithm.

-- Of the installation: read in once, for every organisation. A version is known by its fingerprint and never changes.
CREATE TABLE decision_tree (
  sha256      text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  origin      text NOT NULL CHECK (origin IN ('imported', 'ours')),
  name        text NOT NULL,
  version     text NOT NULL,
  tree        jsonb NOT NULL,
  kept_at     timestamptz NOT NULL
);
GRANT SELECT, INSERT ON decision_tree TO weegschaal_app;
SELECT weegschaal_append_only('decision_tree');

-- Which versions an organisation uses: the last row of a version is the one that holds. Reading one in uses nothing.
CREATE TABLE decision_tree_choice (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  tree_sha256     text NOT NULL REFERENCES decision_tree,
  sequence        bigint GENERATED ALWAYS AS IDENTITY,
  used            boolean NOT NULL,
  chosen_by       uuid NOT NULL,
  chosen_on       date NOT NULL
);
SELECT weegschaal_guard('decision_tree_choice');
SELECT weegschaal_append_only('decision_tree_choice');

-- Read by the server, kept for a day at most for the person who chose the files.
CREATE TABLE decision_tree_upload (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  person_id       uuid NOT NULL,
  tree            jsonb NOT NULL,
  warnings        jsonb NOT NULL,
  uploaded_at     timestamptz NOT NULL
);
SELECT weegschaal_guard('decision_tree_upload');

-- Steps hold the words of the question and the answer, so that a walk can be read without its tree.
CREATE TABLE ai_act_walk (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  algorithm_id    uuid NOT NULL REFERENCES algorithm,
  number          int NOT NULL,
  tree            jsonb NOT NULL,
  state           text NOT NULL CHECK (state IN ('open', 'proposed', 'setAside')),
  path            jsonb NOT NULL,
  told            jsonb NOT NULL,
  remembered      jsonb NOT NULL,
  started_by      uuid NOT NULL,
  started_on      date NOT NULL,
  changed_at      timestamptz NOT NULL,
  revision        int NOT NULL DEFAULT 1,
  UNIQUE (organisation_id, algorithm_id, number)
);
SELECT weegschaal_guard('ai_act_walk');

ALTER TABLE classification ADD COLUMN ai_act jsonb;
ALTER TABLE classification ADD COLUMN origin jsonb;
