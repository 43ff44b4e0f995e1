-- A calendar feed may be of all the units of its person, and says when it was last read.

alter table calendar_feed alter column unit_id drop not null;
alter table calendar_feed add column used_at timestamptz;
drop index calendar_feed_current;
create unique index calendar_feed_current on calendar_feed (user_id, unit_id, scope) nulls not distinct where revoked_at is null;
comment on table calendar_feed is 'owner: routing. The private address under which calendar programs read what is due in a unit, or in all units of its person (unit null), as far as that person may read there now; only the hash of its token is kept.';
