-- Asked when a file is removed: whether the same content was sent another time.
create index attachments_by_place on platform.attachments (stored_as);
