-- The claims of a negotiation that ended last, on either clock: what a feed has to say is gone.
create index claim_ended_recorded on claim (negotiation, upper(recorded))
    where not upper_inf(recorded);
create index claim_ended_known on claim (negotiation, upper(known)) where not upper_inf(known);
