-- Boundaries the administration imports, and where a municipality stands in a grid of tiles while there are none.
create table territory_boundary (
  territory_id uuid not null constraint pk_territory_boundary primary key constraint fk_territory_boundary_territory references territory on delete cascade,
  coordinates jsonb not null constraint ck_territory_boundary_coordinates check (jsonb_typeof(coordinates) = 'array'),
  points integer not null constraint ck_territory_boundary_points check (points >= 4),
  source text not null constraint ck_territory_boundary_source check (length(source) between 1 and 200),
  licence text constraint ck_territory_boundary_licence check (length(licence) between 1 and 200),
  drawn_on date,
  imported_at timestamptz not null
);
comment on table territory_boundary is 'The edge of a territory for drawing a map, simplified when it was imported: coordinates of a GeoJSON MultiPolygon in degrees (WGS 84). Advisory, never used to decide where an address lies (1-R60).';

create table territory_tile (
  territory_id uuid not null constraint pk_territory_tile primary key constraint fk_territory_tile_territory references territory on delete cascade,
  grid_column smallint not null constraint ck_territory_tile_column check (grid_column between 1 and 40),
  grid_row smallint not null constraint ck_territory_tile_row check (grid_row between 1 and 40)
);
comment on table territory_tile is 'About where a municipality lies among those of its region, as column and row of a grid: a map for when no boundaries were imported.';
