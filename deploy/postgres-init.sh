#!/bin/bash
# One database and one role for each service. A role sees nothing of the others.
set -e
for service in gateway content newsletter booking; do
    # psql itself reads the password: on its command line every user of the machine could.
    SERVICE=$service psql -v ON_ERROR_STOP=1 --username "${PGUSER:-$POSTGRES_USER}" --dbname postgres \
        -v service="$service" <<'SQL'
\set password `cat "/run/secrets/${SERVICE}_password"`
CREATE ROLE :"service" LOGIN PASSWORD :'password';
CREATE DATABASE :"service" OWNER :"service";
REVOKE ALL ON DATABASE :"service" FROM PUBLIC;
SQL
    for extension in btree_gist pg_trgm unaccent pgcrypto; do
        psql -v ON_ERROR_STOP=1 --username "${PGUSER:-$POSTGRES_USER}" --dbname "$service" \
            -c "CREATE EXTENSION IF NOT EXISTS $extension"
    done
done
psql -v ON_ERROR_STOP=1 --username "${PGUSER:-$POSTGRES_USER}" --dbname postgres \
    -c "REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC"
