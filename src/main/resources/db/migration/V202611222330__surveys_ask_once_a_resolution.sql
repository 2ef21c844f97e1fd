-- The resolution that a request asks about is told by its case and time. Where two nodes asked at the same instant, both requests
-- stay, since either may have been rated and figures point at both: those after the first are numbered. New ones are all first.
alter table surveys.requests add column repeat smallint not null default 0;

update surveys.requests q
   set repeat = numbered.repeat
  from (select id, row_number() over (partition by case_id, asked_at order by id) - 1 as repeat
          from surveys.requests) numbered
 where q.id = numbered.id
   and numbered.repeat > 0;

alter table surveys.requests
    add constraint requests_once_a_resolution unique (case_id, asked_at, repeat);
