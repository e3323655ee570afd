-- What one act of a person decided together, so that taking the last decision back takes that one alone.
ALTER TABLE candidate_event ADD COLUMN decision INTEGER
