-- A grid of our own in which each of the nineteen municipalities of Brussels stands about where it lies.
insert into territory_tile (territory_id, grid_column, grid_row)
select territory.id, listed.grid_column, listed.grid_row
from (values
  (21008, 1, 1), (21010, 2, 1), (21015, 4, 1), (21006, 5, 1),
  (21003, 1, 2), (21011, 2, 2), (21004, 3, 2), (21014, 4, 2), (21018, 5, 2),
  (21001, 1, 3), (21012, 2, 3), (21013, 3, 3), (21005, 4, 3), (21019, 5, 3),
  (21007, 2, 4), (21009, 3, 4), (21002, 4, 4),
  (21016, 3, 5), (21017, 4, 5)
) as listed (nis_code, grid_column, grid_row)
join territory on territory.nis_code = listed.nis_code
on conflict (territory_id) do update set grid_column = excluded.grid_column, grid_row = excluded.grid_row;
