-- Which kind of law had the text of an event erased, and why it applied.
ALTER TABLE audit_erasure ADD COLUMN kind text NOT NULL DEFAULT 'privacy' CHECK (kind IN ('privacy', 'retention', 'court'));
ALTER TABLE audit_erasure ADD COLUMN reason text NOT NULL DEFAULT '';
