-- Case-blind e-mail addresses, and search that forgives typing errors.
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS pg_trgm;


-- What Prisma's schema language cannot say.

-- Stamps are compared as bytes on every replica.
ALTER TABLE "sync_devices" ALTER COLUMN "last_stamp" TYPE TEXT COLLATE "C";
ALTER TABLE "sync_ops" ALTER COLUMN "stamp" TYPE TEXT COLLATE "C", ALTER COLUMN "device" TYPE TEXT COLLATE "C";

-- Full-text search over what people name.
CREATE INDEX "pantry_lots_name_fts" ON "pantry_lots" USING gin (to_tsvector('english', coalesce("name", '') || ' ' || coalesce("brand", '') || ' ' || coalesce("notes", '')));
CREATE INDEX "products_name_fts" ON "products" USING gin (to_tsvector('english', coalesce("name", '') || ' ' || coalesce("brand", '')));
CREATE INDEX "catalog_products_name_fts" ON "catalog_products" USING gin (to_tsvector('english', "name"));
CREATE INDEX "recipes_title_fts" ON "recipes" USING gin (to_tsvector('english', coalesce("title", '') || ' ' || coalesce("description", '')));

-- What expires soon, per household, without the dead.
CREATE INDEX "pantry_lots_live_expiry" ON "pantry_lots" ("household_id", "expires_on") WHERE NOT "deleted";

-- The audit log is only ever added to.
CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit_log is append-only';
END $$;
CREATE TRIGGER "audit_log_append_only" BEFORE UPDATE OR DELETE ON "audit_log" FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
