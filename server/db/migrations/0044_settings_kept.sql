-- Who last changed a parameter of the installation, and when: the settings screen says so beside the value.

alter table setting add changed_at timestamptz, add changed_by bigint references app_user;
