-- Public addresses that an algorithm had before: they lead to the present one for ever.

CREATE TABLE algorithm_old_address (
  id              uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  algorithm_id    uuid NOT NULL REFERENCES algorithm,
  slug            text NOT NULL,
  replaced_by     uuid,
  replaced_on     date NOT NULL,
  UNIQUE (organisation_id, slug)
);
SELECT weegschaal_guard('algorithm_old_address');
SELECT weegschaal_append_only('algorithm_old_address');
CREATE INDEX algorithm_old_address_algorithm ON algorithm_old_address (organisation_id, algorithm_id);
