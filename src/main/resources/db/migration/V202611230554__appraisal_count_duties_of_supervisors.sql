-- Supervisors are assessed by their duties too. What is published never changes, so this is a version of its own; whoever has changed the
-- shipped scorecard, or is working on it, keeps theirs.
insert into appraisal.scorecard_versions (scorecard_id, version, content, edited_at, published_at)
select shipped.scorecard_id, 2,
       jsonb_set(shipped.content, '{items}', (
           select jsonb_agg(
                      case when item ->> 'name' = 'teamwork-and-communication' then jsonb_set(item, '{weight}', '10.00')
                           when item ->> 'name' = 'coaching' then jsonb_set(item, '{weight}', '15.00')
                           else item end
                      order by place)
             from (select item, place * 10 as place
                     from jsonb_array_elements(shipped.content -> 'items') with ordinality as items (item, place)
                   union all
                   select cast('{"group": "teamwork-and-communication", "kind": "MEASURE", "measure": "duties_on_time",
                                 "whose": "PERSON", "name": null, "weight": 10.00,
                                 "curve": {"kind": "linear", "floor": 0.7, "target": 0.95, "cap": 100},
                                 "least": 5, "tooLittle": "LEAVE_OUT", "points": null}' as jsonb), 65) as items)),
       now(), now()
  from appraisal.scorecard_versions shipped
  join appraisal.scorecards on scorecards.id = shipped.scorecard_id
 where scorecards.code = 'supervisor'
   and shipped.version = 1
   and shipped.edited_by is null
   and not exists (select
                     from appraisal.scorecard_versions later
                    where later.scorecard_id = shipped.scorecard_id
                      and later.version > 1);
