-- What a unit writes on a process for itself: notes, markers, follow-ups, favorites; and acknowledgements, comments, what a person left unread.
-- Whatever deletes a process takes these rows with it.

create sequence note_revision;
comment on sequence note_revision is 'Never gives a number twice, so that a note removed and written anew is not taken for the one somebody saw.';

create table note (
  process_id bigint not null references process on delete cascade,
  unit_id bigint not null references unit,
  text text not null check (text <> '' and char_length(text) <= 500),
  priority boolean not null,
  revision bigint not null default nextval('note_revision'),
  changed_at timestamptz not null,
  changed_by bigint not null references app_user,
  primary key (process_id, unit_id)
);
create index note_unit on note (unit_id, process_id);
comment on table note is 'owner: notes. The one note of a unit on a process (anotação, P-40); no row when it is blank.';

create table marker (
  id bigint generated always as identity primary key,
  unit_id bigint not null references unit,
  user_id bigint references app_user,
  name text not null check (name <> '' and char_length(name) <= 50),
  colour text not null,
  active boolean not null default true,
  used boolean not null default false
);
create unique index marker_name_once on marker (unit_id, user_id, plain(name)) nulls not distinct;
comment on table marker is 'owner: notes. A named colour of a unit (marcador, P-41), or of one person in it when user_id is set; used: was on a process once, so it is never deleted.';

create table process_marker (
  process_id bigint not null references process on delete cascade,
  marker_id bigint not null references marker,
  text text not null default '' check (char_length(text) <= 500),
  revision bigint not null default nextval('note_revision'),
  set_at timestamptz not null,
  set_by bigint not null references app_user,
  primary key (process_id, marker_id)
);
create index process_marker_marker on process_marker (marker_id, process_id);
comment on table process_marker is 'owner: notes. A marker on a process; which unit''s, or which person''s, stands at the marker.';

create table note_group (
  id bigint generated always as identity primary key,
  unit_id bigint not null references unit,
  list text not null check (list in ('follow-ups', 'favorites')),
  name text not null check (name <> '' and char_length(name) <= 50)
);
create unique index note_group_name_once on note_group (unit_id, list, plain(name));
comment on table note_group is 'owner: notes. Groups of a unit''s follow-ups and of its favorites.';

create table follow_up (
  id bigint generated always as identity primary key,
  process_id bigint not null references process on delete cascade,
  unit_id bigint not null references unit,
  group_id bigint references note_group on delete set null,
  text text not null default '' check (char_length(text) <= 500),
  revision bigint not null default nextval('note_revision'),
  created_at timestamptz not null,
  created_by bigint not null references app_user
);
create unique index follow_up_once on follow_up (process_id, unit_id, group_id) where group_id is not null;
create index follow_up_process on follow_up (process_id, unit_id);
create index follow_up_unit on follow_up (unit_id, id desc);
create index follow_up_group on follow_up (group_id) where group_id is not null;
comment on table follow_up is 'owner: notes. A process that a unit keeps an eye on (acompanhamento especial, P-42), once per group.';

create table favorite (
  id bigint generated always as identity primary key,
  unit_id bigint not null references unit,
  process_id bigint not null references process on delete cascade,
  document_id bigint references document on delete cascade,
  group_id bigint references note_group on delete set null,
  description text not null default '' check (char_length(description) <= 250),
  added_at timestamptz not null,
  added_by bigint not null references app_user
);
create unique index favorite_once on favorite (unit_id, process_id, document_id) nulls not distinct;
create index favorite_unit on favorite (unit_id, id desc);
create index favorite_group on favorite (group_id) where group_id is not null;
comment on table favorite is 'owner: notes. A process, or one of its documents, that a unit keeps at hand (favorito, P-45).';

create table acknowledgement (
  id bigint generated always as identity primary key,
  process_id bigint not null references process on delete cascade,
  document_id bigint references document on delete cascade,
  through_document_id bigint references document on delete cascade,
  user_id bigint not null references app_user,
  unit_id bigint not null references unit,
  at timestamptz not null
);
create unique index acknowledgement_once on acknowledgement (process_id, document_id, user_id, unit_id) nulls not distinct;
comment on table acknowledgement is 'owner: notes. Somebody read a process or a document and says so (ciência, P-43); one of a document counts for its process too (R-47). Never taken back.';

create table comment (
  id bigint generated always as identity primary key,
  process_id bigint not null references process on delete cascade,
  document_id bigint references document on delete cascade,
  thread_id bigint references comment,
  unit_id bigint not null references unit,
  user_id bigint not null references app_user,
  text text not null check (text <> '' and char_length(text) <= 2000),
  revision bigint not null default nextval('note_revision'),
  at timestamptz not null,
  changed_at timestamptz
);
create index comment_item on comment (process_id, document_id, id);
create index comment_thread on comment (thread_id) where thread_id is not null;
comment on table comment is 'owner: notes. Said about a process or a document, beside the file (comentário, P-44); thread_id: the first comment of the thread. What is deleted leaves no row.';

create table personal_unread (
  user_id bigint not null references app_user,
  unit_id bigint not null references unit,
  process_id bigint not null references process on delete cascade,
  at timestamptz not null,
  primary key (user_id, unit_id, process_id)
);
comment on table personal_unread is 'owner: notes. What a person wants to see as unread again; nobody else sees it, and the receipt of the unit stays as it is.';
