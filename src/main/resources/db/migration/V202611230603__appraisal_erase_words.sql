-- What people wrote in appraisals stands for ever, but for somebody whose data was erased: then the words, and they alone, become a dash.
create function appraisal.keep_all_but_erased_words() returns trigger
    language plpgsql as
$$
declare
    was   jsonb := to_jsonb(old);
    fresh jsonb := to_jsonb(new);
    word  text;
begin
    if tg_op = 'UPDATE' and exists (select from appraisal.appraisals a
                                      join staff.people p on p.id = a.person_id
                                     where a.id = old.appraisal_id
                                       and p.erased_at is not null)
    then
        foreach word in array tg_argv loop
            if fresh ->> word = '—' then
                was := was - word;
                fresh := fresh - word;
            end if;
        end loop;
        if was = fresh then
            return new;
        end if;
    end if;
    raise exception 'What stands in %.% never changes', tg_table_schema, tg_table_name;
end
$$;

drop trigger ratings_stay on appraisal.ratings;
create trigger ratings_stay before update or delete on appraisal.ratings
    for each row execute function appraisal.keep_all_but_erased_words('reason');
drop trigger calibrations_stay on appraisal.calibrations;
create trigger calibrations_stay before update or delete on appraisal.calibrations
    for each row execute function appraisal.keep_all_but_erased_words('reason');
drop trigger acknowledgements_stay on appraisal.acknowledgements;
create trigger acknowledgements_stay before update or delete on appraisal.acknowledgements
    for each row execute function appraisal.keep_all_but_erased_words('remarks');
drop trigger talk_notes_stay on appraisal.talk_notes;
create trigger talk_notes_stay before update or delete on appraisal.talk_notes
    for each row execute function appraisal.keep_all_but_erased_words('words');
drop trigger self_assessment_returns_stay on appraisal.self_assessment_returns;
create trigger self_assessment_returns_stay before update or delete on appraisal.self_assessment_returns
    for each row execute function appraisal.keep_all_but_erased_words('reason');
drop trigger arrangements_stay on appraisal.arrangements;
create trigger arrangements_stay before update or delete on appraisal.arrangements
    for each row execute function appraisal.keep_all_but_erased_words('reason');

-- The same of a round's report: its numbers stay, comments go.
create or replace function appraisal.keep_the_report() returns trigger
    language plpgsql as
$$
begin
    if to_jsonb(new) - 'report' = to_jsonb(old) - 'report'
       and exists (select from staff.people p where p.id = old.person_id and p.erased_at is not null)
       and new.report -> 'total' is not distinct from old.report -> 'total'
       and new.report -> 'withheld' is not distinct from old.report -> 'withheld'
       and jsonb_path_query_array(new.report, '$.parts[*].**.mean') = jsonb_path_query_array(old.report, '$.parts[*].**.mean')
       and jsonb_path_query_array(new.report, '$.parts[*].raters') = jsonb_path_query_array(old.report, '$.parts[*].raters')
       and not jsonb_path_exists(new.report, '$.parts[*].items[*].comments[*]')
    then
        return new;
    end if;
    raise exception 'The report of a round is made once';
end
$$;
