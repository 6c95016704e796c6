-- National figures hang on a country, which is not a region; some indicators exist for no smaller place (2a-R68).
alter table territory drop constraint ck_territory_type;
alter table territory add constraint ck_territory_type check (type in ('country', 'region', 'careZone', 'municipality', 'neighborhood', 'livedNeighborhood'));
alter table indicator_version drop constraint ck_indicator_version_lowest_level;
alter table indicator_version add constraint ck_indicator_version_lowest_level
  check (lowest_level in ('country', 'region', 'careZone', 'municipality', 'neighborhood', 'partnership', 'organization'));
