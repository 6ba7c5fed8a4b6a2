-- That the letter about a decision went to a body. A correction is a new row that names the one it takes the place of.

CREATE TABLE sent_letter (
  id                uuid PRIMARY KEY,
  organisation_id   uuid NOT NULL REFERENCES organisation,
  decision_id       uuid NOT NULL REFERENCES decision,
  body_id           uuid NOT NULL REFERENCES body,
  sent_on           date NOT NULL,
  record_number     text NOT NULL,
  record_address    text,
  note              text NOT NULL,
  corrects          uuid UNIQUE REFERENCES sent_letter,
  correction_reason text,
  withdrawn         boolean NOT NULL,
  recorded_by       uuid NOT NULL REFERENCES person,
  recorded_at       timestamptz NOT NULL,
  CHECK ((corrects IS NULL) = (correction_reason IS NULL)),
  CHECK (corrects IS NOT NULL OR NOT withdrawn)
);
SELECT weegschaal_guard('sent_letter');
SELECT weegschaal_append_only('sent_letter');
CREATE INDEX sent_letter_decision ON sent_letter (organisation_id, decision_id);
