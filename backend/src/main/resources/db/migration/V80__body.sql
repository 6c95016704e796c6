-- Where people come together in a partnership, and who sits there (1 §2.13, 2a-R37–R39, 3 §2.6–2.8, 4-R4, 4-R6, 4-R16, 5-R3).
create table body (
  id uuid not null default uuidv7() constraint pk_body primary key,
  partnership_id uuid not null constraint fk_body_partnership references partnership,
  kind text not null,
  name jsonb not null constraint ck_body_name check (is_localized(name)),
  purpose jsonb not null constraint ck_body_purpose check (is_localized(purpose)),
  focus jsonb constraint ck_body_focus check (is_localized(focus)),
  level text,
  permanent boolean not null,
  open_occasions boolean not null default false,
  rhythm_every integer constraint ck_body_rhythm_every check (rhythm_every between 1 and 60),
  rhythm_unit text constraint ck_body_rhythm_unit check (rhythm_unit in ('week', 'month', 'year')),
  confidentiality text not null default 'partners' constraint ck_body_confidentiality check (confidentiality in ('open', 'partners', 'confidential')),
  term_years integer constraint ck_body_term_years check (term_years between 1 and 3),
  renewable boolean,
  parity text constraint ck_body_parity check (parity in ('equal', 'membersAtLeast')),
  target_group_takes_part boolean,
  chair_independent boolean,
  powers jsonb not null default '[]',
  quotas jsonb not null default '[]',
  valid_from date not null,
  valid_until date,
  sort_name text generated always as (localized_fold(name)) stored,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 0,
  constraint ck_body_rhythm check ((rhythm_every is null) = (rhythm_unit is null)),
  constraint ck_body_period check (valid_until >= valid_from)
);
create index ix_body_partnership on body (partnership_id, sort_name);
revoke delete on body from samenhang_app;
comment on table body is 'A steering committee, working group, core group, plenary … of a partnership, or a platform of open occasions that has no members. Kind is a code of the vocabulary bodyKinds, level of bodyLevels.';
comment on column body.rhythm_every is 'It meets every so many weeks, months or years; an interval, never a word.';
comment on column body.confidentiality is 'Who reads what it discusses: everybody (what is published), those who take part in the partnership, or only who sits in it, coordinates the partnership or was let in by name.';
comment on column body.powers is 'What it may decide without asking, per level of decision: [{level, extent, note}] with codes of decisionLevels and decisionExtents.';
comment on column body.quotas is 'How many seats are kept for whom: [{basis, seats}] with codes of seatBases.';
comment on column body.target_group_takes_part is 'Whether people of the target group sit in it; null when nobody said.';
comment on column body.chair_independent is 'Whether who chairs it is independent of the members; null when nobody said.';

create table body_seat (
  id uuid not null default uuidv7() constraint pk_body_seat primary key,
  body_id uuid not null constraint fk_body_seat_body references body,
  basis text not null,
  role text not null default 'member',
  organization_id uuid constraint fk_body_seat_organization references organization,
  person_id uuid constraint fk_body_seat_person references person,
  function text constraint ck_body_seat_function check (length(function) between 1 and 200),
  category text not null,
  required boolean not null default false,
  renewal_of uuid constraint fk_body_seat_renewal_of references body_seat,
  valid_from date not null,
  valid_until date,
  version integer not null default 0,
  constraint ck_body_seat_period check (valid_until >= valid_from),
  constraint ck_body_seat_somebody check (num_nonnulls(organization_id, person_id, function) > 0)
);
create index ix_body_seat_body on body_seat (body_id, valid_from);
create index ix_body_seat_organization on body_seat (organization_id);
create index ix_body_seat_person on body_seat (person_id);
revoke delete on body_seat from samenhang_app;
comment on table body_seat is 'A seat somebody has in a body: by office, elected, for a working group or network …; of an organisation, a person, or only a function. A new term is a seat of its own that follows the one before.';
comment on column body_seat.required is 'The body cannot do without; others are welcome when they want.';

create table body_reader (
  id uuid not null default uuidv7() constraint pk_body_reader primary key,
  body_id uuid not null constraint fk_body_reader_body references body,
  person_id uuid not null constraint fk_body_reader_person references person,
  reason text not null constraint ck_body_reader_reason check (length(reason) between 1 and 2000),
  valid_from date not null,
  valid_until date,
  constraint ck_body_reader_period check (valid_until >= valid_from)
);
create index ix_body_reader_body on body_reader (body_id);
create index ix_body_reader_person on body_reader (person_id);
revoke delete on body_reader from samenhang_app;
comment on table body_reader is 'Somebody who does not sit in a confidential body and may read what it discusses, with the reason why.';
