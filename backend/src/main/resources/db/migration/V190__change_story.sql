-- What changed, in the words of somebody who saw it, and which changes a body of the partnership finds the most significant (1-R5, R71; 1 §4.3, §5.2).
create table change_story (
  id uuid not null default uuidv7() constraint pk_change_story primary key,
  partnership_id uuid not null constraint fk_change_story_partnership references partnership,
  domain text not null,
  phase text not null,
  level text not null constraint ck_change_story_level check (level in ('person', 'organization', 'network', 'policy')),
  teller text not null constraint ck_change_story_teller check (teller in ('resident', 'volunteer', 'professional', 'coordinator', 'administration', 'other')),
  title jsonb constraint ck_change_story_title check (is_localized(title)),
  change jsonb constraint ck_change_story_change check (is_localized(change)),
  significance jsonb constraint ck_change_story_significance check (is_localized(significance)),
  contribution jsonb constraint ck_change_story_contribution check (is_localized(contribution)),
  period_from date not null,
  period_until date not null,
  consent text not null constraint ck_change_story_consent check (consent in ('members', 'administration', 'everybody')),
  consented_on date not null,
  state text not null default 'proposed' constraint ck_change_story_state check (state in ('proposed', 'returned', 'accepted', 'withdrawn')),
  review_note text constraint ck_change_story_review_note check (length(review_note) between 1 and 2000),
  author_person_id uuid constraint fk_change_story_author_person references person,
  written_on date not null,
  synthetic boolean not null default false,
  updated_at timestamptz not null default now(),
  version integer not null default 0,
  constraint uq_change_story_partnership unique (id, partnership_id),
  constraint ck_change_story_period check (period_until >= period_from),
  constraint ck_change_story_words check (case when state = 'withdrawn' then num_nonnulls(title, change, significance, contribution, review_note) = 0
    else num_nonnulls(title, change, significance) = 3 end)
);
create index ix_change_story_partnership on change_story (partnership_id, written_on);
create index ix_change_story_author_person on change_story (author_person_id);
revoke delete on change_story from samenhang_app;
comment on table change_story is 'A change and why it matters, as one person tells it; no names of citizens. domain is a code of changeDomains, phase one of partnershipPhases: the phase in which the change came. Of a story whose consent was taken back no words are kept.';
comment on column change_story.teller is 'In whose words it is told: a kind of person, never a name.';
comment on column change_story.contribution is 'What the partnership did towards the change, and what else did: contribution, never sole cause.';
comment on column change_story.consent is 'How far whoever told it agrees that it is read: the partners; the administration and evaluators too; everybody.';

alter table body add constraint uq_body_in_partnership unique (id, partnership_id);

create table change_story_selection (
  id uuid not null default uuidv7() constraint pk_change_story_selection primary key,
  story_id uuid not null,
  body_id uuid not null,
  partnership_id uuid not null,
  selected_on date not null,
  reason jsonb not null constraint ck_change_story_selection_reason check (is_localized(reason)),
  recorded_at timestamptz not null default now(),
  constraint uq_change_story_selection unique (story_id, body_id, selected_on),
  constraint fk_change_story_selection_story foreign key (story_id, partnership_id) references change_story (id, partnership_id),
  constraint fk_change_story_selection_body foreign key (body_id, partnership_id) references body (id, partnership_id)
);
create index ix_change_story_selection_body on change_story_selection (body_id);
revoke update on change_story_selection from samenhang_app;
comment on table change_story_selection is 'That a body of the same partnership found a story one of the most significant, and why. Removed when the consent with the story is taken back: the reason tells of the story.';
