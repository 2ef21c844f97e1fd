-- What nobody has taken yet, by team: there may be more of it in the house than any one team has open.
create index cases_unassigned on cases.cases (team_id, due_at, id) include (state) where open and owner_id is null;
