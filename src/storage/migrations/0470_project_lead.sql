-- Who leads the work on an algorithm, beside whoever owns the process.

ALTER TABLE algorithm ADD COLUMN project_lead_id uuid REFERENCES person;
ALTER TABLE algorithm_duty DROP CONSTRAINT algorithm_duty_duty_check;
ALTER TABLE algorithm_duty ADD CONSTRAINT algorithm_duty_duty_check
  CHECK (duty IN ('competentBody', 'portfolioHolder', 'processOwner', 'projectLead', 'overseer'));
