-- Who works with whom, as either side says: one declares, the other confirms, says it otherwise or declines; both views stay (1-R50, R51; 1 §6.3).
create table organization_relation (
  id uuid not null default uuidv7() constraint pk_organization_relation primary key,
  declarer_id uuid not null constraint fk_organization_relation_declarer references organization,
  other_id uuid not null constraint fk_organization_relation_other references organization,
  partnership_id uuid constraint fk_organization_relation_partnership references partnership,
  tags text[] not null,
  origin text not null constraint ck_organization_relation_origin check (origin in ('existedBefore', 'formalized', 'newThrough', 'unknown')),
  formality text not null constraint ck_organization_relation_formality check (formality in ('informal', 'charter', 'agreement', 'contract')),
  initiator text constraint ck_organization_relation_initiator check (initiator in ('declarer', 'other', 'coordinator', 'authority', 'projectCall')),
  benefits text[] not null default '{}',
  motives text[] not null default '{}',
  own_word text constraint ck_organization_relation_own_word check (length(own_word) between 1 and 120),
  carried_by text constraint ck_organization_relation_carried_by check (length(carried_by) between 1 and 300),
  note jsonb constraint ck_organization_relation_note check (is_localized(note)),
  since date,
  observed_on date not null,
  said_at timestamptz not null,
  answer text constraint ck_organization_relation_answer check (answer in ('confirmed', 'qualified', 'declined')),
  answer_tags text[] not null default '{}',
  answer_benefits text[] not null default '{}',
  answer_word text constraint ck_organization_relation_answer_word check (length(answer_word) between 1 and 120),
  answer_note jsonb constraint ck_organization_relation_answer_note check (is_localized(answer_note)),
  answered_at timestamptz,
  evolution text constraint ck_organization_relation_evolution check (evolution in ('deepened', 'reduced', 'suspended')),
  evolved_on date,
  ended_on date,
  end_reason text,
  synthetic boolean not null default false,
  updated_at timestamptz not null default now(),
  version integer not null default 0,
  constraint ck_organization_relation_two check (declarer_id <> other_id),
  constraint ck_organization_relation_tags check (cardinality(tags) > 0),
  constraint ck_organization_relation_answered check ((answer is null) = (answered_at is null) and (answer = 'qualified' or cardinality(answer_tags) = 0 and answer_word is null)),
  constraint ck_organization_relation_evolved check ((evolution is null) = (evolved_on is null)),
  constraint ck_organization_relation_ended check ((ended_on is null) = (end_reason is null))
);
create unique index uq_organization_relation_standing on organization_relation (least(declarer_id, other_id), greatest(declarer_id, other_id), partnership_id) nulls not distinct where ended_on is null;
create index ix_organization_relation_declarer on organization_relation (declarer_id);
create index ix_organization_relation_other on organization_relation (other_id);
create index ix_organization_relation_partnership on organization_relation (partnership_id) where partnership_id is not null;
comment on table organization_relation is 'A relation between two organisations, inside a partnership or not, in the view of the one that declared it and of the other. Tags are no ladder. Of two organisations one relation stands at a time, whoever declared it.';
comment on column organization_relation.said_at is 'When the declarer last said it otherwise; later than answered_at means that the other has not answered to this yet.';
