-- Where a partnership starts from and what it hopes for, per period, with the reason (2b-R49, 2b-R57). Nobody has to set one.
create table indicator_target (
  id uuid not null default uuidv7() constraint pk_indicator_target primary key,
  assignment_id uuid not null constraint fk_indicator_target_assignment references indicator_assignment,
  kind text not null constraint ck_indicator_target_kind check (kind in ('baseline', 'target')),
  period_type text not null constraint ck_indicator_target_period_type check (period_type in ('year', 'quarter', 'month', 'snapshot')),
  period text not null,
  period_start date not null,
  period_end date not null,
  value numeric(20, 6) not null,
  value_scale integer not null default 0,
  rationale jsonb not null constraint ck_indicator_target_rationale check (is_localized(rationale)),
  set_on date not null,
  withdrawn_on date,
  withdrawal_reason text constraint ck_indicator_target_withdrawal_reason check (length(withdrawal_reason) between 1 and 2000),
  version integer not null default 0,
  constraint ck_indicator_target_withdrawn check ((withdrawn_on is null) = (withdrawal_reason is null)),
  constraint ck_indicator_target_period check (period_start <= period_end)
);
create unique index uq_indicator_target on indicator_target (assignment_id, kind, period_start) where withdrawn_on is null;
revoke delete on indicator_target from samenhang_app;
comment on table indicator_target is 'A starting point or a target of one partnership for one indicator it follows, for one period. Another target withdraws the one before, with a reason; compared only with the own figure.';
