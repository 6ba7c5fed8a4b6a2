-- Tables of better-auth, written once from its own compileMigrations(); a test compares the two.
-- The role of the organisations gets nothing here: sessions are read before an organisation is known.

CREATE SCHEMA auth;

create table "auth"."login" ("id" text not null primary key, "name" text not null, "email" text not null unique, "email_verified" boolean not null, "image" text, "created_at" timestamptz default CURRENT_TIMESTAMP not null, "updated_at" timestamptz default CURRENT_TIMESTAMP not null, "two_factor_enabled" boolean);

create table "auth"."session" ("id" text not null primary key, "expires_at" timestamptz not null, "token" text not null unique, "created_at" timestamptz default CURRENT_TIMESTAMP not null, "updated_at" timestamptz not null, "ip_address" text, "user_agent" text, "user_id" text not null references "auth"."login" ("id") on delete cascade);

create table "auth"."account" ("id" text not null primary key, "account_id" text not null, "provider_id" text not null, "user_id" text not null references "auth"."login" ("id") on delete cascade, "access_token" text, "refresh_token" text, "id_token" text, "access_token_expires_at" timestamptz, "refresh_token_expires_at" timestamptz, "scope" text, "password" text, "created_at" timestamptz default CURRENT_TIMESTAMP not null, "updated_at" timestamptz not null);

create table "auth"."verification" ("id" text not null primary key, "identifier" text not null, "value" text not null, "expires_at" timestamptz not null, "created_at" timestamptz default CURRENT_TIMESTAMP not null, "updated_at" timestamptz default CURRENT_TIMESTAMP not null);

create table "auth"."two_factor" ("id" text not null primary key, "secret" text not null, "backup_codes" text not null, "user_id" text not null references "auth"."login" ("id") on delete cascade, "verified" boolean, "failed_verification_count" integer, "locked_until" timestamptz);

create index "session_user_id_idx" on "auth"."session" ("user_id");
create index "account_user_id_idx" on "auth"."account" ("user_id");
create index "verification_identifier_idx" on "auth"."verification" ("identifier");
create index "two_factor_secret_idx" on "auth"."two_factor" ("secret");
create index "two_factor_user_id_idx" on "auth"."two_factor" ("user_id");
