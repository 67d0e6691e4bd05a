#!/usr/bin/env bash
# Run once by the postgres image, on an empty data folder: a database and a role each, with no rights on the others'.
set -euo pipefail

run() { psql --quiet -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres "$@"; }

run -c 'revoke connect on database postgres, template1 from public'
for name in keycloak referral careplan stratification caseload outcomes; do
  password_variable="DATABASE_PASSWORD_${name^^}"
  run -v name="$name" -v password="${!password_variable}" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
done
