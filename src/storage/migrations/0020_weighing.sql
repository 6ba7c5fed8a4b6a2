-- The weighing: facts that the team keeps editing, and what people sign and say, which is only ever added to.
-- No column holds or yields a score. Numbers are: revision (lock counters), number (version), sequence (order of writing).

CREATE TABLE weighing (
  id                uuid PRIMARY KEY,
  organisation_id   uuid NOT NULL REFERENCES organisation,
  algorithm_id      uuid NOT NULL REFERENCES algorithm,
  status            text NOT NULL DEFAULT 'draft' CHECK (status IN
                      ('draft', 'inDialogue', 'factuallyComplete', 'readyForProposal', 'submitted', 'weighed', 'closed', 'reopened')),
  number            int NOT NULL DEFAULT 1,
  summary           text NOT NULL DEFAULT '',
  facts_gathered_by text NOT NULL DEFAULT '',
  human_deviation   text CHECK (human_deviation IN ('hardlyEver', 'regularly', 'unknown')),
  -- Counts changes of facts: a confirmation holds for the facts that it saw.
  facts_revision    int NOT NULL DEFAULT 1,
  revision          int NOT NULL DEFAULT 1,
  opened_by         uuid NOT NULL,
  opened_at         timestamptz NOT NULL,
  UNIQUE (organisation_id, algorithm_id)
);
SELECT weegschaal_guard('weighing');

/* Columns that every part of a weighing has: whose it is, in which order it was written, and who wrote it in which role. */
CREATE FUNCTION weighing_part(name text) RETURNS void LANGUAGE plpgsql AS $$ BEGIN
  EXECUTE format('ALTER TABLE %I
    ADD COLUMN id uuid PRIMARY KEY,
    ADD COLUMN organisation_id uuid NOT NULL REFERENCES organisation,
    ADD COLUMN weighing_id uuid NOT NULL REFERENCES weighing,
    ADD COLUMN sequence bigint GENERATED ALWAYS AS IDENTITY,
    ADD COLUMN by_person uuid NOT NULL,
    ADD COLUMN by_role text NOT NULL,
    ADD COLUMN by_group text,
    ADD COLUMN on_day date NOT NULL', name);
  EXECUTE format('CREATE INDEX %I ON %I (organisation_id, weighing_id, sequence)', name || '_of_weighing', name);
  PERFORM weegschaal_guard(name);
END $$;

/* Facts and other texts that can be changed, with a lock counter, and taken back, with a reason. */
CREATE FUNCTION weighing_editable(name text) RETURNS void LANGUAGE plpgsql AS $$ BEGIN
  PERFORM weighing_part(name);
  EXECUTE format('ALTER TABLE %I
    ADD COLUMN revision int NOT NULL DEFAULT 1,
    ADD COLUMN withdrawn_on date,
    ADD COLUMN withdrawn_because text', name);
END $$;

/* What somebody said or signed: added, never changed. */
CREATE FUNCTION weighing_signed(name text) RETURNS void LANGUAGE plpgsql AS $$ BEGIN
  PERFORM weighing_part(name);
  PERFORM weegschaal_append_only(name);
END $$;

CREATE TABLE weighing_stakeholder (
  name          text NOT NULL CHECK (name <> ''),
  about         text NOT NULL,
  influence     text,
  when_it_fails text
);
SELECT weighing_editable('weighing_stakeholder');

CREATE TABLE weighing_effect (
  side            text NOT NULL CHECK (side IN ('advantage', 'disadvantage', 'mixed', 'uncertain')),
  title           text NOT NULL CHECK (title <> ''),
  description     text NOT NULL,
  directness      text NOT NULL CHECK (directness IN ('direct', 'indirect')),
  term            text NOT NULL CHECK (term IN ('short', 'medium', 'long')),
  kind            text NOT NULL CHECK (kind IN ('yield', 'service', 'rights', 'treatment', 'legitimacy', 'staff', 'society',
                    'environment', 'financial', 'dependency', 'other')),
  burden_groups   uuid[] NOT NULL,
  benefit_groups  uuid[] NOT NULL,
  who_exactly     text,
  public_values   text[] NOT NULL,
  rights          text[] NOT NULL,
  evidence_basis  text NOT NULL CHECK (evidence_basis IN ('measured', 'substantiated', 'expected', 'unknown')),
  evidence_source text NOT NULL,
  evidence_url    text,
  calculated_by   text,
  checked_by      text,
  reversibility   text NOT NULL CHECK (reversibility IN ('reversible', 'difficult', 'irreversible', 'unknown')),
  raised_by       text NOT NULL,
  mitigation      text,
  recheck_on      date,
  judgement_whose text,
  judgement_text  text,
  CHECK (cardinality(burden_groups) + cardinality(benefit_groups) > 0),
  CHECK ((judgement_whose IS NULL) = (judgement_text IS NULL))
);
SELECT weighing_editable('weighing_effect');

CREATE TABLE weighing_option (
  kind                text NOT NULL CHECK (kind IN ('asToday', 'withoutAlgorithm', 'proposed')),
  title               text NOT NULL CHECK (title <> ''),
  description         text NOT NULL,
  consequences        text NOT NULL,
  for_whom            text NOT NULL,
  costs               text NOT NULL,
  reversible_until    text NOT NULL,
  required_conditions text
);
SELECT weighing_editable('weighing_option');
-- A zero option is always there: it is opened with the weighing, and nobody brought it in or takes it back.
ALTER TABLE weighing_option ADD CHECK (kind = 'proposed' OR withdrawn_on IS NULL);
CREATE UNIQUE INDEX weighing_option_zero ON weighing_option (organisation_id, weighing_id, kind) WHERE kind <> 'proposed';

CREATE TABLE weighing_answer (
  section text NOT NULL CHECK (section IN ('legitimacy', 'treatment', 'feasibility', 'transparency', 'bias', 'humanControl')),
  prompt  text NOT NULL,
  text    text NOT NULL
);
SELECT weighing_editable('weighing_answer');
CREATE UNIQUE INDEX weighing_answer_once ON weighing_answer (organisation_id, weighing_id, section, prompt);

CREATE TABLE weighing_viewpoint (
  perspective           text NOT NULL CHECK (perspective IN ('organisation', 'society')),
  text                  text NOT NULL,
  words_of              text NOT NULL,
  outside_input         text,
  not_consulted_because text,
  CHECK (perspective = 'organisation' OR outside_input IS NOT NULL OR not_consulted_because IS NOT NULL)
);
SELECT weighing_editable('weighing_viewpoint');
CREATE UNIQUE INDEX weighing_viewpoint_once ON weighing_viewpoint (organisation_id, weighing_id, perspective);

CREATE TABLE weighing_norm_relation (
  norm        text NOT NULL CHECK (norm <> ''),
  source      text NOT NULL,
  meaning     text NOT NULL,
  relation    text NOT NULL CHECK (relation IN ('fits', 'deviates', 'doesNotTouch', 'open')),
  explanation text NOT NULL
);
SELECT weighing_editable('weighing_norm_relation');

CREATE TABLE weighing_uncertainty (
  question      text NOT NULL CHECK (question <> ''),
  explanation   text NOT NULL,
  who_finds_out text NOT NULL,
  due_on        date
);
SELECT weighing_editable('weighing_uncertainty');

-- The words of a story are destroyed when the person withdraws it; the row stays. `withdrawn_because` stays empty: no reason is asked.
CREATE TABLE weighing_story (
  kind    text NOT NULL CHECK (kind IN ('experience', 'scenario')),
  outcome text NOT NULL CHECK (outcome IN ('outputRight', 'outputWrong', 'helped')),
  text    text NOT NULL,
  about   text NOT NULL,
  agreed  boolean NOT NULL
);
SELECT weighing_editable('weighing_story');
ALTER TABLE weighing_story ADD CHECK (withdrawn_on IS NULL OR text = '');

CREATE TABLE weighing_dispute (
  subject        text NOT NULL CHECK (subject IN ('effect', 'normRelation')),
  subject_id     uuid NOT NULL,
  contested_text text NOT NULL,
  reason         text NOT NULL CHECK (reason <> '')
);
SELECT weighing_signed('weighing_dispute');

CREATE TABLE weighing_dispute_answer (
  dispute_id uuid NOT NULL UNIQUE REFERENCES weighing_dispute,
  text       text NOT NULL CHECK (text <> '')
);
SELECT weighing_signed('weighing_dispute_answer');

CREATE TABLE weighing_mark (
  effect_id uuid NOT NULL REFERENCES weighing_effect,
  reason    text NOT NULL CHECK (reason <> '')
);
SELECT weighing_signed('weighing_mark');

CREATE TABLE weighing_mark_withdrawal (
  mark_id uuid NOT NULL UNIQUE REFERENCES weighing_mark
);
SELECT weighing_signed('weighing_mark_withdrawal');

-- Holds for the words of the option that the jurist saw.
CREATE TABLE weighing_legal_check (
  option_id       uuid NOT NULL REFERENCES weighing_option,
  option_revision int NOT NULL,
  answer          text NOT NULL CHECK (answer IN ('yes', 'no', 'unsure')),
  explanation     text NOT NULL,
  source          text NOT NULL CHECK (source <> '')
);
SELECT weighing_signed('weighing_legal_check');

CREATE TABLE weighing_advocacy (
  option_id uuid NOT NULL REFERENCES weighing_option
);
SELECT weighing_signed('weighing_advocacy');
CREATE UNIQUE INDEX weighing_advocacy_once ON weighing_advocacy (option_id, by_person);

CREATE TABLE weighing_uncertainty_answer (
  uncertainty_id uuid NOT NULL UNIQUE REFERENCES weighing_uncertainty,
  text           text NOT NULL CHECK (text <> '')
);
SELECT weighing_signed('weighing_uncertainty_answer');

CREATE TABLE weighing_none_known (
  about          text NOT NULL CHECK (about IN ('advantage', 'disadvantage', 'norm')),
  stakeholder_id uuid REFERENCES weighing_stakeholder,
  reason         text NOT NULL CHECK (reason <> '')
);
SELECT weighing_signed('weighing_none_known');

CREATE TABLE weighing_explained_cell (
  term       text NOT NULL CHECK (term IN ('short', 'medium', 'long')),
  directness text NOT NULL CHECK (directness IN ('direct', 'indirect')),
  reason     text NOT NULL CHECK (reason <> '')
);
SELECT weighing_signed('weighing_explained_cell');

CREATE TABLE weighing_confirmation (
  capacity       text NOT NULL CHECK (capacity IN ('projectLead', 'algorithmExpert')),
  facts_revision int NOT NULL
);
SELECT weighing_signed('weighing_confirmation');

CREATE TABLE weighing_appreciation (
  holder            text NOT NULL CHECK (holder IN ('body', 'portfolioHolder', 'member', 'politicalGroup')),
  holder_name       text NOT NULL,
  text              text NOT NULL CHECK (text <> ''),
  prevailing_values text,
  dissents          boolean NOT NULL
);
SELECT weighing_signed('weighing_appreciation');

DROP FUNCTION weighing_signed(text);
DROP FUNCTION weighing_editable(text);
DROP FUNCTION weighing_part(text);
