-- Attempts of the same moment counted as one, so that many at once stayed under the limit.
ALTER TABLE attempt DROP CONSTRAINT attempt_pkey;
ALTER TABLE attempt ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY;
CREATE INDEX attempt_key ON attempt (key, at);
