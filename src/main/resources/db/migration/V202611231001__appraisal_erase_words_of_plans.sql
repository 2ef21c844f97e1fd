-- What was proposed for whom stays, and so does what was decided; only the words go, once the person's data is erased.
create or replace function appraisal.keep_recognitions() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'UPDATE' and (to_jsonb(new) - array['state', 'decided_by', 'decided_at', 'version'])
                          = (to_jsonb(old) - array['state', 'decided_by', 'decided_at', 'version']) then
        return new;
    end if;
    if tg_op = 'UPDATE' and new.reason = '—' and new.links = '{}'
       and (to_jsonb(new) - array['reason', 'links']) = (to_jsonb(old) - array['reason', 'links'])
       and exists (select from staff.people p where p.id = old.person_id and p.erased_at is not null) then
        return new;
    end if;
    raise exception 'recognitions stay on record' using errcode = 'restrict_violation';
end
$$;

-- Files that nothing took up go with whoever sent them.
create index recognition_files_by_sender on appraisal.recognition_files (sent_by) where recognition_id is null;
create index appeal_files_by_sender on appraisal.appeal_files (sent_by) where appeal_id is null;
