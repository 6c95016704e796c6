-- Lists that count other things are not compared: each says what it takes for an organisation (2b-R11).
alter table directory_import add column definition text constraint ck_directory_import_definition check (length(definition) between 1 and 500);
alter table directory_mapping add column definition text;
comment on column directory_import.definition is 'What the directory takes for an organisation, in its own words: "self-organisations as the city defines them".';
comment on column directory_mapping.definition is 'The same for the next file of the directory.';
