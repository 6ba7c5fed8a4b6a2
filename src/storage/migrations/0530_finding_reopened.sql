-- What was closed can turn out not to work: an auditor opens it again.

ALTER TABLE audit_finding_event DROP CONSTRAINT audit_finding_event_step_check;
ALTER TABLE audit_finding_event ADD CONSTRAINT audit_finding_event_step_check
  CHECK (step IN ('respond', 'followUp', 'sendBack', 'close', 'reopen'));
