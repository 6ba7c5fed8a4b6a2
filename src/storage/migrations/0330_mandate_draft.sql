-- Mandates with a longest duration, and mandates that came from a file and that nobody put in the register yet.

ALTER TABLE mandate ADD COLUMN max_months int CHECK (max_months > 0);

CREATE TABLE mandate_draft (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  file_name       text NOT NULL,
  key             text NOT NULL,
  record          jsonb NOT NULL,
  imported_by     uuid REFERENCES person,
  imported_at     timestamptz NOT NULL,
  -- What became of it: a mandate of the register, or put aside.
  mandate_id      uuid REFERENCES mandate DEFERRABLE INITIALLY DEFERRED,
  put_aside_on    date,
  revision        int NOT NULL DEFAULT 1
);
SELECT weegschaal_guard('mandate_draft');
CREATE INDEX mandate_draft_open ON mandate_draft (organisation_id, imported_at) WHERE mandate_id IS NULL AND put_aside_on IS NULL;

-- The code knows for which documents a template can be made; a list in the database too would be the same list twice.
ALTER TABLE word_template DROP CONSTRAINT word_template_document_check;
ALTER TABLE word_template ADD CONSTRAINT word_template_document_check CHECK (document <> '');
