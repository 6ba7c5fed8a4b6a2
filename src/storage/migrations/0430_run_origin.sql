-- A run that came with a file: when it was read in, and from which bytes. What stands in it was written by functions
-- elsewhere; no person here wrote it, and none is named.

ALTER TABLE instrument_run
  ALTER COLUMN started_by DROP NOT NULL,
  ADD COLUMN read_in_at timestamptz,
  ADD COLUMN read_in_sha256 text,
  ADD CONSTRAINT instrument_run_read_in CHECK ((read_in_at IS NULL) = (read_in_sha256 IS NULL));

ALTER TABLE instrument_instance ALTER COLUMN by_person DROP NOT NULL;
ALTER TABLE instrument_answer ALTER COLUMN by_person DROP NOT NULL;
ALTER TABLE instrument_answer_text ALTER COLUMN by_person DROP NOT NULL;
ALTER TABLE instrument_assignment ALTER COLUMN by_person DROP NOT NULL;
ALTER TABLE instrument_participant ALTER COLUMN by_person DROP NOT NULL;
ALTER TABLE instrument_session ALTER COLUMN by_person DROP NOT NULL;
ALTER TABLE instrument_comment ALTER COLUMN by_person DROP NOT NULL;
ALTER TABLE instrument_comment_resolution ALTER COLUMN by_person DROP NOT NULL;
ALTER TABLE instrument_evidence ALTER COLUMN by_person DROP NOT NULL;
ALTER TABLE instrument_action ALTER COLUMN by_person DROP NOT NULL;
ALTER TABLE instrument_sign_off ALTER COLUMN by_person DROP NOT NULL;
ALTER TABLE instrument_finding ALTER COLUMN by_person DROP NOT NULL;
