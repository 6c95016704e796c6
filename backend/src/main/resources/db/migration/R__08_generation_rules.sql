-- What a generation asks of its projects: two institutions at least in the first one (1 §2.10).
update generation set least_institutions = 2 where code = '1.0' and least_institutions is distinct from 2;
