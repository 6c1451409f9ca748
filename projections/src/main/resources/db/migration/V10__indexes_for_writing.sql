-- A rebuild makes every other index at its end, for all rows at once.
comment on index version_report is 'for writing';
comment on index claim_report is 'for writing';
comment on index claim_open is 'for writing';
comment on index schedule_revision_open is 'for writing';
