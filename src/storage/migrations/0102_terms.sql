-- The term for answering residents stands in the startbesluit, like every other term; not in a setting beside it.

ALTER TABLE public_setting DROP COLUMN answer_days, DROP COLUMN answer_days_adopted;
