-- Who a resident is can be erased from a contribution or a reaction: the day, the law and the reason stay in its place.
ALTER TABLE consultation_contribution
  ADD COLUMN erased_on date,
  ADD COLUMN erased_law text,
  ADD COLUMN erased_reason text,
  ADD CHECK ((erased_on IS NULL) = (erased_law IS NULL) AND (erased_on IS NULL OR (email IS NULL AND (kind <> 'resident' OR name IS NULL))));

ALTER TABLE public_reaction
  ADD COLUMN erased_on date,
  ADD COLUMN erased_law text,
  ADD COLUMN erased_reason text,
  ADD CHECK ((erased_on IS NULL) = (erased_law IS NULL) AND (erased_on IS NULL OR (email IS NULL AND name IS NULL)));
