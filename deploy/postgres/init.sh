#!/bin/bash
# Run by the PostgreSQL image on an empty data folder: fills in init.sql and runs it.
set -euo pipefail

quoted() { printf '%s' "${1//\'/\'\'}"; }

sql=$(<"$(dirname "${BASH_SOURCE[0]}")/samenhang/init.sql")
owner=$(quoted "${SAMENHANG_DB_OWNER_PASSWORD:?}")
app=$(quoted "${SAMENHANG_DB_PASSWORD:?}")
keycloak=$(quoted "${KEYCLOAK_DB_PASSWORD:?}")
sql=${sql//'${owner_password}'/"$owner"}
sql=${sql//'${app_password}'/"$app"}
sql=${sql//'${keycloak_password}'/"$keycloak"}
sql=${sql//'${ctype}'/C.UTF-8}
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres --no-psqlrc <<<"$sql"
