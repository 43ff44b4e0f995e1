-- The control panel (painel de controle, T-04): which cards a person wants, in which order, and whether it is where they begin.

create table dashboard (
  user_id bigint primary key references app_user,
  cards text[] not null,
  hidden text[] not null,
  is_home boolean not null
);
comment on table dashboard is 'owner: reports. How a person keeps their control panel; a card that is named in neither list is shown last.';

create index document_draft_of_unit on document (creating_unit_id, id desc) where published_at is null and deleted_at is null;
