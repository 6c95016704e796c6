-- What those a figure shows have to say about how they are shown (1-R69); it stands beside the figure.
create table figure_comment (
  id uuid not null default uuidv7() constraint pk_figure_comment primary key,
  observation_id uuid not null constraint fk_figure_comment_observation references observation,
  partnership_id uuid not null constraint fk_figure_comment_partnership references partnership,
  organization_id uuid constraint fk_figure_comment_organization references organization,
  audience text not null constraint ck_figure_comment_audience check (audience in ('partners', 'everybody')),
  words jsonb constraint ck_figure_comment_words check (is_localized(words)),
  about jsonb not null,
  state text not null default 'shown' constraint ck_figure_comment_state check (state in ('shown', 'hidden', 'withdrawn')),
  hidden_reason text constraint ck_figure_comment_hidden_reason check (length(hidden_reason) between 1 and 2000),
  answer jsonb constraint ck_figure_comment_answer check (is_localized(answer)),
  answered_on date,
  author_person_id uuid constraint fk_figure_comment_author_person references person,
  written_on date not null,
  synthetic boolean not null default false,
  updated_at timestamptz not null default now(),
  version integer not null default 0,
  constraint ck_figure_comment_answered check ((answer is null) = (answered_on is null)),
  constraint ck_figure_comment_hidden check ((state = 'hidden') = (hidden_reason is not null)),
  constraint ck_figure_comment_kept check ((state = 'withdrawn') = (words is null) and (state <> 'withdrawn' or answer is null))
);
create index ix_figure_comment_observation on figure_comment (observation_id);
create index ix_figure_comment_partnership on figure_comment (partnership_id, written_on);
create index ix_figure_comment_organization on figure_comment (organization_id) where organization_id is not null;
create index ix_figure_comment_author_person on figure_comment (author_person_id);
create index ix_figure_comment_unanswered on figure_comment (written_on) where answer is null and state = 'shown';
revoke delete on figure_comment from samenhang_app;
comment on table figure_comment is 'A comment on a figure of a partnership, by the partnership itself (no organization) or by an organization that takes part; of one that was withdrawn no words are kept.';
comment on column figure_comment.about is 'The figure as it was when the comment was written: what it says may be about a value that changed since.';
