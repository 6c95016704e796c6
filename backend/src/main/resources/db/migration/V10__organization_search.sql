-- Finding an organisation in spite of spelling, abbreviations and languages (2b-R12).

create function organization_spelling(name text) returns text
  language sql immutable strict parallel safe
  return btrim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    fold(replace(name, '.', '')),
    '[^[:alnum:]]+', ' ', 'g'),
    '\m(vzw|asbl|ivzw|aisbl|fv|bv|bvba|srl|sprl|nv|sa|cv|cvba|scrl|feitelijke vereniging|association de fait|de|het|een|la|le|les|l|du|des|d|van|the|en|et|and)\M', ' ', 'g'),
    '\m(sint|saint|st)\M', 'st', 'g'),
    '\m(cpas|ocmw)\M', 'ocmw', 'g'),
    '\s+', ' ', 'g'));
comment on function organization_spelling(text) is 'A name without accents, punctuation, legal form and articles: what two ways of writing one name have in common.';

create function organization_core_name(name text) returns text
  language sql immutable strict parallel safe
  return coalesce(nullif(btrim(regexp_replace(regexp_replace(organization_spelling(name),
    '\m(buurthuis|wijkhuis|huis|wijkgezondheidscentrum|gezondheidscentrum|dienstencentrum|centrum|wijkcentrum|buurtwerk|vereniging|dienst|maison|medicale?|quartier|centre|sante|service|association|social|sociale|sociaal|espace|asso)\M', ' ', 'g'),
    '\s+', ' ', 'g')), ''), organization_spelling(name));
comment on function organization_core_name(text) is 'The spelling without the words that say what kind of house it is, so that a Dutch and a French name of one house meet; the whole spelling when nothing else is left.';

create table organization_name (
  organization_id uuid not null constraint fk_organization_name_organization references organization on delete cascade,
  kind text not null constraint ck_organization_name_kind check (kind in ('name', 'alias')),
  spelling text not null,
  core text not null
);
create index ix_organization_name_organization on organization_name (organization_id);
create index ix_organization_name_spelling on organization_name using gin (spelling gin_trgm_ops);
create index ix_organization_name_core on organization_name using gin (core gin_trgm_ops);
comment on table organization_name is 'Spelling and core of each name and alias of an organisation, kept by a trigger; near-duplicates are looked for here.';

create table organization_word (
  word text not null constraint pk_organization_word primary key
);
create index ix_organization_word_word on organization_word using gin (word gin_trgm_ops);
comment on table organization_word is 'Every distinct word of names and aliases. A misspelt word is looked up here first, so that similarity is computed over a few words and never over the register.';

create function organization_names_changed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as
$$
begin
  delete from organization_name where organization_id = new.id;
  insert into organization_name (organization_id, kind, spelling, core)
  select new.id, kind, organization_spelling(written), organization_core_name(written)
  from (select 'name' as kind, value as written from jsonb_each_text(new.name)
        union
        select 'alias', alias ->> 'name' from jsonb_array_elements(new.aliases) as alias where alias ->> 'name' is not null) as names;
  insert into organization_word (word)
  select distinct word from regexp_split_to_table(new.search_text, '[^[:alnum:]]+') as word
  where length(word) between 3 and 60 and word !~ '^[0-9]+$'
  on conflict do nothing;
  return null;
end
$$;
comment on function organization_names_changed() is 'Keeps organization_name and organization_word. Runs as the owner: the application only reads them.';
create trigger organization_names_inserted after insert on organization
  for each row execute function organization_names_changed();
create trigger organization_names_updated after update of name, aliases on organization
  for each row when (old.search_text is distinct from new.search_text) execute function organization_names_changed();
revoke insert, update, delete on organization_name, organization_word from samenhang_app;

create function near_organization_names(wanted text)
  returns table (organization_id uuid, kind text, spelling text, core text, wanted_spelling text, wanted_core text)
  language sql stable parallel safe set pg_trgm.similarity_threshold = 0.3 as
$$
  select n.organization_id, n.kind, n.spelling, n.core, w.spelling, w.core
  from (select organization_spelling(wanted) as spelling, organization_core_name(wanted) as core) as w
    join organization_name n on n.core % w.core or n.spelling % w.spelling
  where w.spelling <> ''
  order by similarity(n.core, w.core) + similarity(n.spelling, w.spelling) desc, n.organization_id
  limit 50
$$;
comment on function near_organization_names(text) is 'The fifty names and aliases nearest to the wanted one among those that share three in ten of their letter groups with it; the trigram indexes narrow first. Whether one is too near is judged by the application.';

-- Mails wait here until the transaction that caused them is over, and are tried again when the mail server is down.
create table outgoing_mail (
  id uuid not null default uuidv7() constraint pk_outgoing_mail primary key,
  recipient text not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null default now(),
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default now(),
  sent_at timestamptz,
  failure text
);
create index ix_outgoing_mail_waiting on outgoing_mail (next_attempt_at) where sent_at is null;
comment on table outgoing_mail is 'Mails to send, written in the transaction of the act that causes them. Sent ones are removed after a week.';
