-- A decision is replaced or withdrawn by a new decision; a condition lapses or gets more time by one too.

-- Which earlier decision a proposal asks the body to look at again. Decisions refer to proposals, so this is no
-- foreign key: the two would hold each other. The decision itself names what it replaces.
ALTER TABLE proposal ADD COLUMN revisits_id uuid;

ALTER TABLE condition_event DROP CONSTRAINT condition_event_kind_check;
ALTER TABLE condition_event ADD CONSTRAINT condition_event_kind_check
  CHECK (kind IN ('started', 'evidenceSubmitted', 'fulfilled', 'rejected', 'notFulfilled', 'lapsed', 'extended'));
ALTER TABLE condition_event ADD COLUMN mandate_id uuid REFERENCES mandate;
-- The words of the mandate travel with the condition: a mandate is of the organisation, not of the dossier.
ALTER TABLE condition_event ADD COLUMN mandate_basis text;
ALTER TABLE condition_event ADD COLUMN due_on date;
ALTER TABLE condition_event DROP CONSTRAINT condition_event_check;
-- Lapsing asks a decision; more time asks a decision or a mandate, and a day.
ALTER TABLE condition_event ADD CONSTRAINT condition_event_basis CHECK (
  CASE kind
    WHEN 'lapsed' THEN decision_id IS NOT NULL AND mandate_id IS NULL AND due_on IS NULL
    WHEN 'extended' THEN (decision_id IS NULL) <> (mandate_id IS NULL) AND due_on IS NOT NULL AND text <> ''
    ELSE decision_id IS NULL AND mandate_id IS NULL AND due_on IS NULL
  END
  AND (mandate_id IS NULL) = (mandate_basis IS NULL));
