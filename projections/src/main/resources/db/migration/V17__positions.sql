-- What a party holds on an issue stands in the claim, so that the state of a negotiation is read
-- without the texts of its positions.
alter table claim
    add column party text,
    add column issue text,
    add column holds text;

update claim
set party = body::json ->> 'party', issue = body::json ->> 'issue', holds = body::json ->> 'position'
from development_text
where development_text.position = claim.position and kind = 'position-taken';
