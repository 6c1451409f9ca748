-- The claims of all negotiations that ended last, on either clock.
create index claim_ended_recorded_in_all on claim (upper(recorded)) where not upper_inf(recorded);
create index claim_ended_known_in_all on claim (upper(known)) where not upper_inf(known);
