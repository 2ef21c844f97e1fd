-- Which item of a merger stays, by its place in the scorecard's version, and the formula that is proposed. Proposals made before
-- say neither.
alter table appraisal.indicator_proposal_versions
    add column keeps   integer,
    add column formula text,
    add constraint indicator_proposal_versions_keep_in_mergers check (keeps is null or kind = 'MERGE_ITEMS'),
    add constraint indicator_proposal_versions_name_formulas
        check (formula is null or (kind = 'CHANGE_FORMULA' and formula <> ''));
