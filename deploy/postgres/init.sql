-- Roles and databases of Samenhang. Run once by a superuser in the database "postgres", safe to run again.
--
-- Read by three runners: the PostgreSQL container (init.sh next to this file), the devstack and the
-- backend's tests (both over JDBC). So there is no psql command in it, and this agreement:
--   * statements are separated by an empty line and run one by one, outside a transaction;
--   * ${…} is replaced before running: ${owner_password}, ${app_password}, ${keycloak_password}, and
--     ${ctype}, a UTF-8 LC_CTYPE of the operating system (C.UTF-8; it tells pg_trgm what a letter is);
--   * CREATE DATABASE knows no IF NOT EXISTS: SQLSTATE 42P04 (duplicate_database) counts as done.
--
-- samenhang_owner owns the schema and migrates; samenhang_app may only connect and is given its rights
-- (DML, table by table) by the migrations; keycloak sees nothing of samenhang and the other way round.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'samenhang_owner') THEN
    CREATE ROLE samenhang_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'samenhang_app') THEN
    CREATE ROLE samenhang_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'keycloak') THEN
    CREATE ROLE keycloak LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE;
  END IF;
END
$$;

ALTER ROLE samenhang_owner PASSWORD '${owner_password}';

ALTER ROLE samenhang_app PASSWORD '${app_password}';

ALTER ROLE keycloak PASSWORD '${keycloak_password}';

CREATE DATABASE samenhang OWNER samenhang_owner TEMPLATE template0 ENCODING 'UTF8'
  LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LC_COLLATE 'C' LC_CTYPE '${ctype}';

CREATE DATABASE keycloak OWNER keycloak TEMPLATE template0 ENCODING 'UTF8'
  LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LC_COLLATE 'C' LC_CTYPE '${ctype}';

REVOKE ALL ON DATABASE samenhang FROM PUBLIC;

REVOKE ALL ON DATABASE keycloak FROM PUBLIC;

GRANT CONNECT ON DATABASE samenhang TO samenhang_app;

ALTER DATABASE samenhang SET timezone TO 'UTC';
