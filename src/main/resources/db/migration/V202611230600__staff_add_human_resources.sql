-- A shipped role gets its part of all permissions once: at the first start that knows it, also in a department founded before.
alter table staff.roles
    add column granted_at timestamptz;

update staff.roles
   set granted_at = now()
 where exists (select from staff.known_permissions);

insert into staff.roles (code)
values ('hr');
