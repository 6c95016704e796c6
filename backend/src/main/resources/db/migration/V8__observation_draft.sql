-- A draft may still miss its figure, so that work is never lost (product rule 10); what is handed in may not.
-- A qualitative indicator is answered with words alone.
alter table observation drop constraint ck_observation_content;
alter table observation add constraint ck_observation_content check (
  (lower_bound is null) = (upper_bound is null)
  and case num_nonnulls(value, lower_bound, absence_reason)
        when 0 then status in ('draft', 'returned') or narrative is not null
        else num_nonnulls(value, lower_bound, absence_reason) = 1
      end);
