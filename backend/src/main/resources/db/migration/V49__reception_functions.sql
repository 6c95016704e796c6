-- Which member takes up which function of integrated broad reception (2b-R16).
create table membership_function (
  id uuid not null default uuidv7() constraint pk_membership_function primary key,
  membership_id uuid not null constraint fk_membership_function_membership references membership,
  function text not null,
  valid_from date not null,
  valid_until date,
  constraint ck_membership_function_period check (valid_until >= valid_from),
  constraint ex_membership_function_overlap exclude using gist (membership_id with =, function with =, daterange(valid_from, valid_until, '[]') with &&)
);
revoke delete on membership_function from samenhang_app;
comment on table membership_function is 'A member says that it fulfils a function over a period; function is a code of the vocabulary receptionFunctions.';
