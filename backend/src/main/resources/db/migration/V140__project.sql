-- Projects of partnerships: what they are for, by whom, with what, how they stand and why (1 §2.10, 1-R36, R37, R46, R47, R60, R81).
alter table generation add column least_institutions integer constraint ck_generation_least_institutions check (least_institutions between 1 and 20);
comment on column generation.least_institutions is 'How many institutions a project has at least by the rules of this generation; fewer is pointed out, never refused. Null when it has no such rule.';

create table project (
  id uuid not null default uuidv7() constraint pk_project primary key,
  partnership_id uuid not null constraint fk_project_partnership references partnership,
  name jsonb not null constraint ck_project_name check (is_localized(name)),
  summary jsonb constraint ck_project_summary check (is_localized(summary)),
  objectives jsonb constraint ck_project_objectives check (is_localized(objectives)),
  results jsonb constraint ck_project_results check (is_localized(results)),
  steps jsonb not null default '[]',
  budget numeric(12, 2) constraint ck_project_budget check (budget >= 0),
  allocation jsonb constraint ck_project_allocation check (is_localized(allocation)),
  operator_id uuid constraint fk_project_operator references organization,
  governance jsonb constraint ck_project_governance check (is_localized(governance)),
  content text[] not null default '{}',
  origin text,
  target_groups text[] not null default '{}',
  target_groups_other text constraint ck_project_target_groups_other check (length(target_groups_other) between 1 and 200),
  territory_rule text constraint ck_project_territory_rule check (territory_rule in ('residents', 'anchored', 'quota', 'none')),
  outsider_quota integer constraint ck_project_outsider_quota check (outsider_quota between 1 and 100),
  territory_note jsonb constraint ck_project_territory_note check (is_localized(territory_note)),
  risks jsonb not null default '[]',
  planned_from date,
  planned_until date,
  agreed_on date,
  agreement_outcome text constraint ck_project_agreement_outcome check (agreement_outcome in ('funded', 'notFunded', 'undecided')),
  objections text constraint ck_project_objections check (length(objections) between 1 and 4000),
  synthetic boolean not null default false,
  sort_name text generated always as (localized_fold(name)) stored,
  search_text text generated always as (fold(name::text || coalesce(summary::text, '') || coalesce(objectives::text, ''))) stored,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 0,
  constraint ck_project_planned check (planned_until >= planned_from),
  constraint ck_project_quota check ((territory_rule is not distinct from 'quota') = (outsider_quota is not null))
);
create index ix_project_partnership on project (partnership_id);
create index ix_project_operator on project (operator_id);
create index ix_project_name on project (sort_name, id);
create index ix_project_search on project using gin (search_text gin_trgm_ops);
revoke delete on project from samenhang_app;
comment on table project is 'A project of a partnership. Of its seven mandatory fields (objectives, results, steps, budget with its allocation, operator, governance, indicators) any may be missing; what is missing is shown. Content is codes of projectContents, origin one of projectOrigins.';
comment on column project.steps is 'Its phases: [{title, from, until}], title in several languages.';
comment on column project.budget is 'Euro needed in all; null when it is not known, which is not zero.';
comment on column project.operator_id is 'The local operator that carries it out.';
comment on column project.outsider_quota is 'Percentage of participants from outside the territory, settled beforehand.';
comment on column project.risks is 'What may stand in the way and what was agreed about it: [{risk, compromise, on}].';
comment on column project.agreement_outcome is 'What the partners agreed when it was proposed; objections are theirs.';

create table project_partnership (
  project_id uuid not null constraint fk_project_partnership_project references project,
  partnership_id uuid not null constraint fk_project_partnership_partnership references partnership,
  constraint pk_project_partnership primary key (project_id, partnership_id)
);
create index ix_project_partnership_partnership on project_partnership (partnership_id);
comment on table project_partnership is 'Other partnerships a project is shared with; the one that runs it stands in project.';

create table project_theme (
  project_id uuid not null constraint fk_project_theme_project references project,
  theme_id uuid not null constraint fk_project_theme_theme references theme,
  constraint pk_project_theme primary key (project_id, theme_id)
);
create index ix_project_theme_theme on project_theme (theme_id);
comment on table project_theme is 'Themes, of a generation of its partnerships, that a project works on.';

create table project_participant (
  id uuid not null default uuidv7() constraint pk_project_participant primary key,
  project_id uuid not null constraint fk_project_participant_project references project,
  organization_id uuid not null constraint fk_project_participant_organization references organization,
  role text not null,
  contribution jsonb constraint ck_project_participant_contribution check (is_localized(contribution)),
  stance text constraint ck_project_participant_stance check (stance in ('agreed', 'abstained', 'objected')),
  valid_from date,
  valid_until date,
  constraint ck_project_participant_period check (valid_until >= valid_from)
);
create index ix_project_participant_project on project_participant (project_id);
create index ix_project_participant_organization on project_participant (organization_id);
comment on table project_participant is 'Organisations that take part in a project, with what each contributes. role is a code of projectRoles; stance is what it said when the project was agreed on.';

create table project_status (
  id uuid not null default uuidv7() constraint pk_project_status primary key,
  project_id uuid not null constraint fk_project_status_project references project,
  status text not null constraint ck_project_status_status
    check (status in ('proposed', 'notFunded', 'planned', 'running', 'delayed', 'paused', 'rescoped', 'stopped', 'completed', 'continuedElsewhere')),
  since date not null,
  cause text,
  reason text constraint ck_project_status_reason check (length(reason) between 1 and 4000),
  learned text constraint ck_project_status_learned check (length(learned) between 1 and 4000),
  recorded_at timestamptz not null default now()
);
create index ix_project_status_project on project_status (project_id, since desc, recorded_at desc);
revoke update, delete on project_status from samenhang_app;
comment on table project_status is 'How a project stood from a day on; the latest tells how it stands. cause is a code of projectStatusCauses.';
comment on column project_status.learned is 'For the partners only: what was learned is kept apart from accounting for the money (1-R47).';

create table project_post (
  project_id uuid not null constraint fk_project_post_project references project,
  post_id uuid not null constraint fk_project_post_post references post,
  constraint pk_project_post primary key (project_id, post_id)
);
create index ix_project_post_post on project_post (post_id);
comment on table project_post is 'Posts whose work is for the project; planned and actual FTE stand with the post.';

create table project_indicator (
  project_id uuid not null constraint fk_project_indicator_project references project,
  assignment_id uuid not null constraint fk_project_indicator_assignment references indicator_assignment,
  constraint pk_project_indicator primary key (project_id, assignment_id)
);
create index ix_project_indicator_assignment on project_indicator (assignment_id);
comment on table project_indicator is 'Indicators, among those its partnerships follow, by which the project is followed.';

create function project_standing(of_project uuid, on_day date) returns table (status text, since date, cause text)
  language sql stable parallel safe
as $$
  select s.status, s.since, s.cause from project_status s
  where s.project_id = of_project and s.since <= on_day order by s.since desc, s.recorded_at desc, s.id desc limit 1
$$;
comment on function project_standing(uuid, date) is 'How a project stands on a day; no row before it was there.';

-- Found by the general search too, from the moment it is more than a proposal.
alter table search_document drop constraint ck_search_document_kind;

create function refresh_project_documents(ids uuid[]) returns void
  language plpgsql security definer set search_path = public, pg_temp as
$$
begin
  delete from search_document where kind = 'project' and id = any(ids);
  insert into search_document (kind, id, name, place, sort_name, names, words)
  select 'project', p.id, p.name, partnership.name, p.sort_name, search_names(p.name, '[]'),
    search_words(jsonb_build_array(p.name), 'A')
      || search_words(jsonb_build_array(coalesce(p.summary, '{}'), coalesce(p.objectives, '{}'), coalesce(operator.name, '{}'), partnership.name)
        || search_labels('projectContents', p.content) || search_labels('targetGroups', p.target_groups)
        || coalesce((select jsonb_agg(theme.name) from project_theme pt join theme on theme.id = pt.theme_id where pt.project_id = p.id), '[]'), 'B')
  from project p join partnership on partnership.id = p.partnership_id left join organization operator on operator.id = p.operator_id
    cross join lateral (select s.status from project_status s where s.project_id = p.id order by s.since desc, s.recorded_at desc, s.id desc limit 1) standing
  where p.id = any(ids) and standing.status not in ('proposed', 'notFunded');
  perform learn_search_words(array(select words from search_document where kind = 'project' and id = any(ids)));
end
$$;
comment on function refresh_project_documents(uuid[]) is 'Makes the documents of these projects anew. Runs as the owner: the application only reads them.';

create function project_documents_changed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as
$$
declare
  ids uuid[];
begin
  execute format('select array_agg(distinct %I) from changed', tg_argv[0]) into ids;
  perform refresh_project_documents(ids);
  return null;
end
$$;
comment on function project_documents_changed() is 'As search_documents_changed(), for projects.';

do $$
declare
  part record;
  rebuilding text := pg_get_functiondef('rebuild_search()'::regprocedure);
begin
  for part in select * from (values ('project', 'id'), ('project_theme', 'project_id'), ('project_status', 'project_id')) as parts (relation, owner)
  loop
    execute format('create trigger %1$s_found_inserted after insert on %1$s referencing new table as changed for each statement execute function project_documents_changed(%2$L)', part.relation, part.owner);
    execute format('create trigger %1$s_found_updated after update on %1$s referencing new table as changed for each statement execute function project_documents_changed(%2$L)', part.relation, part.owner);
    execute format('create trigger %1$s_found_deleted after delete on %1$s referencing old table as changed for each statement execute function project_documents_changed(%2$L)', part.relation, part.owner);
  end loop;
  -- Whatever is made anew by then stays: projects come last.
  execute regexp_replace(rebuilding, '\nend\n', E'\n  perform refresh_project_documents(array(select id from project));\nend\n');
end
$$;
