-- Case-blind e-mail addresses, and search that forgives typing errors.
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('owner', 'admin', 'member', 'viewer');

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "name" TEXT,
    "password_hash" TEXT,
    "email_verified_at" TIMESTAMPTZ(3),
    "preferences" JSONB NOT NULL DEFAULT '{}',
    "is_admin" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "household_id" UUID,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "provider_account_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail_tokens" (
    "token_hash" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "mail_tokens_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "api_tokens" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "memberships" (
    "household_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("household_id","user_id")
);

-- CreateTable
CREATE TABLE "invites" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "email" CITEXT,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "used_by" UUID,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invites_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "households" (
    "id" UUID NOT NULL,
    "name" TEXT,
    "time_zone" TEXT,
    "country" TEXT,
    "currency" TEXT,
    "digest_hour" INTEGER,
    "default_store_id" UUID,
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "clock" JSONB NOT NULL DEFAULT '{}',
    "ver" BIGINT NOT NULL DEFAULT 0,
    "deleted" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "owner_id" UUID,
    "settings" JSONB NOT NULL DEFAULT '{}',
    "head" BIGINT NOT NULL DEFAULT 0,
    "gc_floor" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "households_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "products" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "name" TEXT,
    "brand" TEXT,
    "category" TEXT,
    "barcode" TEXT,
    "unit" TEXT,
    "location" TEXT,
    "shelf_life_days" INTEGER,
    "opened_days" INTEGER,
    "minimum_stock" INTEGER,
    "is_staple" BOOLEAN,
    "notes" TEXT,
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "clock" JSONB NOT NULL DEFAULT '{}',
    "ver" BIGINT NOT NULL DEFAULT 0,
    "deleted" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "products_pkey" PRIMARY KEY ("household_id","id")
);

-- CreateTable
CREATE TABLE "categories" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "slug" TEXT,
    "name" TEXT,
    "icon" TEXT,
    "position" INTEGER,
    "clock" JSONB NOT NULL DEFAULT '{}',
    "ver" BIGINT NOT NULL DEFAULT 0,
    "deleted" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "categories_pkey" PRIMARY KEY ("household_id","id")
);

-- CreateTable
CREATE TABLE "stores" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "name" TEXT,
    "address" TEXT,
    "phone" TEXT,
    "currency" TEXT,
    "color" TEXT,
    "clock" JSONB NOT NULL DEFAULT '{}',
    "ver" BIGINT NOT NULL DEFAULT 0,
    "deleted" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stores_pkey" PRIMARY KEY ("household_id","id")
);

-- CreateTable
CREATE TABLE "store_aisles" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "store_id" UUID,
    "category" TEXT,
    "position" INTEGER,
    "name" TEXT,
    "taught_by" TEXT,
    "clock" JSONB NOT NULL DEFAULT '{}',
    "ver" BIGINT NOT NULL DEFAULT 0,
    "deleted" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "store_aisles_pkey" PRIMARY KEY ("household_id","id")
);

-- CreateTable
CREATE TABLE "pantry_lots" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "name" TEXT,
    "product_id" UUID,
    "brand" TEXT,
    "barcode" TEXT,
    "unit" TEXT,
    "category" TEXT,
    "location" TEXT,
    "expires_on" DATE,
    "date_kind" TEXT,
    "expiry_reason" TEXT,
    "purchased_on" DATE,
    "opened_on" DATE,
    "frozen_on" DATE,
    "thawed_on" DATE,
    "price_minor" INTEGER,
    "currency" TEXT,
    "store_id" UUID,
    "receipt_id" UUID,
    "receipt_line_id" UUID,
    "source" TEXT,
    "notes" TEXT,
    "quantity" INTEGER NOT NULL DEFAULT 0,
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "clock" JSONB NOT NULL DEFAULT '{}',
    "ver" BIGINT NOT NULL DEFAULT 0,
    "deleted" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pantry_lots_pkey" PRIMARY KEY ("household_id","id")
);

-- CreateTable
CREATE TABLE "pantry_lot_events" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "lot_id" UUID,
    "kind" TEXT,
    "quantity" INTEGER,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3),
    "by_user_id" UUID,
    "undoes" UUID,
    "detail" JSONB,
    "clock" JSONB NOT NULL DEFAULT '{}',
    "ver" BIGINT NOT NULL DEFAULT 0,
    "deleted" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pantry_lot_events_pkey" PRIMARY KEY ("household_id","id")
);

-- CreateTable
CREATE TABLE "grocery_lists" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "name" TEXT,
    "store_id" UUID,
    "position" INTEGER,
    "color" TEXT,
    "archived_at" TIMESTAMPTZ(3),
    "clock" JSONB NOT NULL DEFAULT '{}',
    "ver" BIGINT NOT NULL DEFAULT 0,
    "deleted" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "grocery_lists_pkey" PRIMARY KEY ("household_id","id")
);

-- CreateTable
CREATE TABLE "grocery_items" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "list_id" UUID,
    "name" TEXT,
    "product_id" UUID,
    "unit" TEXT,
    "category" TEXT,
    "note" TEXT,
    "position" INTEGER,
    "checked_at" TIMESTAMPTZ(3),
    "checked_by" UUID,
    "added_by" UUID,
    "claimed_by" UUID,
    "claimed_until" TIMESTAMPTZ(3),
    "price_minor" INTEGER,
    "currency" TEXT,
    "lot_id" UUID,
    "quantity" INTEGER NOT NULL DEFAULT 0,
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "clock" JSONB NOT NULL DEFAULT '{}',
    "ver" BIGINT NOT NULL DEFAULT 0,
    "deleted" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "grocery_items_pkey" PRIMARY KEY ("household_id","id")
);

-- CreateTable
CREATE TABLE "receipts" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "status" TEXT,
    "store_name" TEXT,
    "store_id" UUID,
    "purchased_on" DATE,
    "total_minor" INTEGER,
    "subtotal_minor" INTEGER,
    "tax_minor" INTEGER,
    "difference_minor" INTEGER,
    "currency" TEXT,
    "photo_count" INTEGER,
    "failure" TEXT,
    "added_by" UUID,
    "added_at" TIMESTAMPTZ(3),
    "confirmed_at" TIMESTAMPTZ(3),
    "confirmed_by" UUID,
    "clock" JSONB NOT NULL DEFAULT '{}',
    "ver" BIGINT NOT NULL DEFAULT 0,
    "deleted" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "receipts_pkey" PRIMARY KEY ("household_id","id")
);

-- CreateTable
CREATE TABLE "receipt_lines" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "receipt_id" UUID,
    "position" INTEGER,
    "kind" TEXT,
    "raw_text" TEXT,
    "name" TEXT,
    "product_id" UUID,
    "quantity" INTEGER,
    "unit" TEXT,
    "unit_price_minor" INTEGER,
    "price_minor" INTEGER,
    "discount_minor" INTEGER,
    "category" TEXT,
    "location" TEXT,
    "expires_on" DATE,
    "expiry_reason" TEXT,
    "confidence" INTEGER,
    "photo_index" INTEGER,
    "box" JSONB,
    "dropped" BOOLEAN,
    "lot_id" UUID,
    "clock" JSONB NOT NULL DEFAULT '{}',
    "ver" BIGINT NOT NULL DEFAULT 0,
    "deleted" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "receipt_lines_pkey" PRIMARY KEY ("household_id","id")
);

-- CreateTable
CREATE TABLE "receipt_lessons" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "store_id" UUID,
    "raw_text" TEXT,
    "name" TEXT,
    "product_id" UUID,
    "category" TEXT,
    "location" TEXT,
    "shelf_life_days" INTEGER,
    "taught_by" UUID,
    "taught_at" TIMESTAMPTZ(3),
    "clock" JSONB NOT NULL DEFAULT '{}',
    "ver" BIGINT NOT NULL DEFAULT 0,
    "deleted" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "receipt_lessons_pkey" PRIMARY KEY ("household_id","id")
);

-- CreateTable
CREATE TABLE "recipes" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "title" TEXT,
    "description" TEXT,
    "servings" INTEGER,
    "yield_text" TEXT,
    "prep_minutes" INTEGER,
    "cook_minutes" INTEGER,
    "total_minutes" INTEGER,
    "source_url" TEXT,
    "source_name" TEXT,
    "origin" TEXT,
    "image_key" TEXT,
    "language" TEXT,
    "notes" TEXT,
    "collection" TEXT,
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "clock" JSONB NOT NULL DEFAULT '{}',
    "ver" BIGINT NOT NULL DEFAULT 0,
    "deleted" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "recipes_pkey" PRIMARY KEY ("household_id","id")
);

-- CreateTable
CREATE TABLE "recipe_ingredients" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "recipe_id" UUID,
    "position" INTEGER,
    "section" TEXT,
    "text" TEXT,
    "quantity_min" INTEGER,
    "quantity_max" INTEGER,
    "unit" TEXT,
    "food" TEXT,
    "optional" BOOLEAN,
    "clock" JSONB NOT NULL DEFAULT '{}',
    "ver" BIGINT NOT NULL DEFAULT 0,
    "deleted" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "recipe_ingredients_pkey" PRIMARY KEY ("household_id","id")
);

-- CreateTable
CREATE TABLE "recipe_steps" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "recipe_id" UUID,
    "position" INTEGER,
    "section" TEXT,
    "text" TEXT,
    "timer_seconds" INTEGER,
    "clock" JSONB NOT NULL DEFAULT '{}',
    "ver" BIGINT NOT NULL DEFAULT 0,
    "deleted" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "recipe_steps_pkey" PRIMARY KEY ("household_id","id")
);

-- CreateTable
CREATE TABLE "recipe_tastes" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "recipe_id" UUID,
    "user_id" UUID,
    "rating" INTEGER,
    "cooked_count" INTEGER,
    "cooked_at" TIMESTAMPTZ(3),
    "skipped_at" TIMESTAMPTZ(3),
    "is_favourite" BOOLEAN,
    "note" TEXT,
    "clock" JSONB NOT NULL DEFAULT '{}',
    "ver" BIGINT NOT NULL DEFAULT 0,
    "deleted" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "recipe_tastes_pkey" PRIMARY KEY ("household_id","id")
);

-- CreateTable
CREATE TABLE "meal_plans" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "day" DATE,
    "slot" TEXT,
    "recipe_id" UUID,
    "title" TEXT,
    "servings" INTEGER,
    "cooked_at" TIMESTAMPTZ(3),
    "position" INTEGER,
    "clock" JSONB NOT NULL DEFAULT '{}',
    "ver" BIGINT NOT NULL DEFAULT 0,
    "deleted" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meal_plans_pkey" PRIMARY KEY ("household_id","id")
);

-- CreateTable
CREATE TABLE "receipt_photos" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "receipt_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "object_key" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "byte_size" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "sha256" TEXT NOT NULL,
    "raw_ocr" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "receipt_photos_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "catalog_products" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "brand" TEXT,
    "category" TEXT,
    "default_expiry_days" INTEGER,
    "nutrition_per_100g" JSONB,
    "source" TEXT NOT NULL,
    "fetched_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "catalog_products_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "catalog_barcodes" (
    "gtin" TEXT NOT NULL,
    "product_id" UUID NOT NULL,

    CONSTRAINT "catalog_barcodes_pkey" PRIMARY KEY ("gtin")
);

-- CreateTable
CREATE TABLE "catalog_aliases" (
    "product_id" UUID NOT NULL,
    "alias" TEXT NOT NULL,

    CONSTRAINT "catalog_aliases_pkey" PRIMARY KEY ("product_id","alias")
);

-- CreateTable
CREATE TABLE "jobs" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_id" UUID,
    "status" TEXT NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error_code" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "jobs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sync_devices" (
    "id" TEXT NOT NULL,
    "user_id" UUID,
    "household_id" UUID NOT NULL,
    "last_seq" INTEGER NOT NULL DEFAULT 0,
    "last_op_id" UUID,
    "last_stamp" TEXT NOT NULL DEFAULT '',
    "cursor_ver" BIGINT NOT NULL DEFAULT 0,
    "schema_version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sync_devices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sync_ops" (
    "op_id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "device" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "ver" BIGINT NOT NULL,
    "entity" TEXT NOT NULL,
    "row_id" UUID NOT NULL,
    "stamp" TEXT NOT NULL,
    "op" JSONB NOT NULL,
    "actor_id" UUID,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sync_ops_pkey" PRIMARY KEY ("op_id")
);

-- CreateTable
CREATE TABLE "sync_conflicts" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "row_id" UUID NOT NULL,
    "field" TEXT,
    "winner" JSONB,
    "loser" JSONB,
    "winner_stamp" TEXT NOT NULL,
    "loser_stamp" TEXT NOT NULL,
    "ver" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by" UUID,

    CONSTRAINT "sync_conflicts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sync_dead_letters" (
    "op_id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "device" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "op" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sync_dead_letters_pkey" PRIMARY KEY ("op_id")
);

-- CreateTable
CREATE TABLE "events" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "delivered_at" TIMESTAMPTZ(3),

    CONSTRAINT "events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notifications" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "dedupe_key" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "push_subscriptions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "endpoint" TEXT NOT NULL,
    "p256dh" TEXT NOT NULL,
    "auth" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "failed_at" TIMESTAMPTZ(3),

    CONSTRAINT "push_subscriptions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification_preferences" (
    "user_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "is_on" BOOLEAN NOT NULL,

    CONSTRAINT "notification_preferences_pkey" PRIMARY KEY ("user_id","kind","channel")
);

-- CreateTable
CREATE TABLE "user_consents" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "marketing_emails" BOOLEAN NOT NULL,
    "analytics" BOOLEAN NOT NULL,
    "third_party_sharing" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_consents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_log" (
    "id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "user_id" UUID,
    "household_id" UUID,
    "ip_hash" TEXT,
    "resource" TEXT,
    "result" TEXT NOT NULL,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "archived_transactions" (
    "id" UUID NOT NULL,
    "amount_minor" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "purchased_on" DATE NOT NULL,
    "archived_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "archived_transactions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "nutrition_summaries" (
    "household_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "calories" INTEGER,
    "protein_mg" INTEGER,
    "carbohydrate_mg" INTEGER,
    "fat_mg" INTEGER,
    "fiber_mg" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "nutrition_summaries_pkey" PRIMARY KEY ("household_id","day")
);

-- CreateTable
CREATE TABLE "idempotency_keys" (
    "user_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "status" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("user_id","key")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE INDEX "accounts_user_id_idx" ON "accounts"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_provider_provider_account_id_key" ON "accounts"("provider", "provider_account_id");

-- CreateIndex
CREATE INDEX "mail_tokens_user_id_idx" ON "mail_tokens"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_tokens_token_hash_key" ON "api_tokens"("token_hash");

-- CreateIndex
CREATE INDEX "api_tokens_user_id_idx" ON "api_tokens"("user_id");

-- CreateIndex
CREATE INDEX "memberships_user_id_idx" ON "memberships"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "invites_token_hash_key" ON "invites"("token_hash");

-- CreateIndex
CREATE INDEX "invites_household_id_idx" ON "invites"("household_id");

-- CreateIndex
CREATE INDEX "products_household_id_ver_id_idx" ON "products"("household_id", "ver", "id");

-- CreateIndex
CREATE INDEX "products_barcode_idx" ON "products"("barcode");

-- CreateIndex
CREATE INDEX "products_name_trgm" ON "products" USING GIN ("name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "categories_household_id_ver_id_idx" ON "categories"("household_id", "ver", "id");

-- CreateIndex
CREATE INDEX "stores_household_id_ver_id_idx" ON "stores"("household_id", "ver", "id");

-- CreateIndex
CREATE INDEX "store_aisles_household_id_ver_id_idx" ON "store_aisles"("household_id", "ver", "id");

-- CreateIndex
CREATE INDEX "store_aisles_store_id_idx" ON "store_aisles"("store_id");

-- CreateIndex
CREATE INDEX "pantry_lots_household_id_ver_id_idx" ON "pantry_lots"("household_id", "ver", "id");

-- CreateIndex
CREATE INDEX "pantry_lots_household_id_expires_on_idx" ON "pantry_lots"("household_id", "expires_on");

-- CreateIndex
CREATE INDEX "pantry_lots_category_location_idx" ON "pantry_lots"("category", "location");

-- CreateIndex
CREATE INDEX "pantry_lots_household_id_location_idx" ON "pantry_lots"("household_id", "location");

-- CreateIndex
CREATE INDEX "pantry_lots_name_trgm" ON "pantry_lots" USING GIN ("name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "pantry_lot_events_household_id_ver_id_idx" ON "pantry_lot_events"("household_id", "ver", "id");

-- CreateIndex
CREATE INDEX "pantry_lot_events_household_id_at_idx" ON "pantry_lot_events"("household_id", "at" DESC);

-- CreateIndex
CREATE INDEX "pantry_lot_events_lot_id_idx" ON "pantry_lot_events"("lot_id");

-- CreateIndex
CREATE INDEX "grocery_lists_household_id_ver_id_idx" ON "grocery_lists"("household_id", "ver", "id");

-- CreateIndex
CREATE INDEX "grocery_items_household_id_ver_id_idx" ON "grocery_items"("household_id", "ver", "id");

-- CreateIndex
CREATE INDEX "grocery_items_household_id_list_id_idx" ON "grocery_items"("household_id", "list_id");

-- CreateIndex
CREATE INDEX "receipts_household_id_ver_id_idx" ON "receipts"("household_id", "ver", "id");

-- CreateIndex
CREATE INDEX "receipts_household_id_purchased_on_idx" ON "receipts"("household_id", "purchased_on" DESC);

-- CreateIndex
CREATE INDEX "receipts_status_idx" ON "receipts"("status");

-- CreateIndex
CREATE INDEX "receipt_lines_household_id_ver_id_idx" ON "receipt_lines"("household_id", "ver", "id");

-- CreateIndex
CREATE INDEX "receipt_lines_receipt_id_idx" ON "receipt_lines"("receipt_id");

-- CreateIndex
CREATE INDEX "receipt_lessons_household_id_ver_id_idx" ON "receipt_lessons"("household_id", "ver", "id");

-- CreateIndex
CREATE INDEX "receipt_lessons_household_id_store_id_idx" ON "receipt_lessons"("household_id", "store_id");

-- CreateIndex
CREATE INDEX "recipes_household_id_ver_id_idx" ON "recipes"("household_id", "ver", "id");

-- CreateIndex
CREATE INDEX "recipes_title_trgm" ON "recipes" USING GIN ("title" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "recipe_ingredients_household_id_ver_id_idx" ON "recipe_ingredients"("household_id", "ver", "id");

-- CreateIndex
CREATE INDEX "recipe_ingredients_recipe_id_idx" ON "recipe_ingredients"("recipe_id");

-- CreateIndex
CREATE INDEX "recipe_steps_household_id_ver_id_idx" ON "recipe_steps"("household_id", "ver", "id");

-- CreateIndex
CREATE INDEX "recipe_steps_recipe_id_idx" ON "recipe_steps"("recipe_id");

-- CreateIndex
CREATE INDEX "recipe_tastes_household_id_ver_id_idx" ON "recipe_tastes"("household_id", "ver", "id");

-- CreateIndex
CREATE INDEX "recipe_tastes_recipe_id_idx" ON "recipe_tastes"("recipe_id");

-- CreateIndex
CREATE INDEX "meal_plans_household_id_ver_id_idx" ON "meal_plans"("household_id", "ver", "id");

-- CreateIndex
CREATE INDEX "meal_plans_household_id_day_idx" ON "meal_plans"("household_id", "day");

-- CreateIndex
CREATE UNIQUE INDEX "receipt_photos_object_key_key" ON "receipt_photos"("object_key");

-- CreateIndex
CREATE INDEX "receipt_photos_household_id_receipt_id_idx" ON "receipt_photos"("household_id", "receipt_id");

-- CreateIndex
CREATE INDEX "receipt_photos_household_id_sha256_idx" ON "receipt_photos"("household_id", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "receipt_photos_receipt_id_position_key" ON "receipt_photos"("receipt_id", "position");

-- CreateIndex
CREATE INDEX "catalog_products_name_trgm" ON "catalog_products" USING GIN ("name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "catalog_barcodes_product_id_idx" ON "catalog_barcodes"("product_id");

-- CreateIndex
CREATE INDEX "catalog_aliases_alias_trgm" ON "catalog_aliases" USING GIN ("alias" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "jobs_household_id_created_at_idx" ON "jobs"("household_id", "created_at");

-- CreateIndex
CREATE INDEX "jobs_status_idx" ON "jobs"("status");

-- CreateIndex
CREATE INDEX "jobs_subject_id_idx" ON "jobs"("subject_id");

-- CreateIndex
CREATE INDEX "sync_devices_household_id_idx" ON "sync_devices"("household_id");

-- CreateIndex
CREATE INDEX "sync_devices_user_id_idx" ON "sync_devices"("user_id");

-- CreateIndex
CREATE INDEX "sync_ops_household_id_ver_idx" ON "sync_ops"("household_id", "ver");

-- CreateIndex
CREATE INDEX "sync_ops_household_id_entity_row_id_idx" ON "sync_ops"("household_id", "entity", "row_id");

-- CreateIndex
CREATE UNIQUE INDEX "sync_ops_household_id_device_seq_key" ON "sync_ops"("household_id", "device", "seq");

-- CreateIndex
CREATE INDEX "sync_conflicts_household_id_ver_idx" ON "sync_conflicts"("household_id", "ver");

-- CreateIndex
CREATE INDEX "sync_dead_letters_household_id_created_at_idx" ON "sync_dead_letters"("household_id", "created_at");

-- CreateIndex
CREATE INDEX "events_delivered_at_created_at_idx" ON "events"("delivered_at", "created_at");

-- CreateIndex
CREATE INDEX "events_household_id_created_at_idx" ON "events"("household_id", "created_at");

-- CreateIndex
CREATE INDEX "notifications_user_id_created_at_idx" ON "notifications"("user_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "notifications_user_id_dedupe_key_key" ON "notifications"("user_id", "dedupe_key");

-- CreateIndex
CREATE UNIQUE INDEX "push_subscriptions_endpoint_key" ON "push_subscriptions"("endpoint");

-- CreateIndex
CREATE INDEX "push_subscriptions_user_id_idx" ON "push_subscriptions"("user_id");

-- CreateIndex
CREATE INDEX "user_consents_user_id_created_at_idx" ON "user_consents"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "audit_log_user_id_created_at_idx" ON "audit_log"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "audit_log_type_created_at_idx" ON "audit_log"("type", "created_at");

-- CreateIndex
CREATE INDEX "idempotency_keys_created_at_idx" ON "idempotency_keys"("created_at");

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail_tokens" ADD CONSTRAINT "mail_tokens_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invites" ADD CONSTRAINT "invites_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invites" ADD CONSTRAINT "invites_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "households" ADD CONSTRAINT "households_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "products" ADD CONSTRAINT "products_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "categories" ADD CONSTRAINT "categories_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stores" ADD CONSTRAINT "stores_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "store_aisles" ADD CONSTRAINT "store_aisles_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pantry_lots" ADD CONSTRAINT "pantry_lots_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pantry_lot_events" ADD CONSTRAINT "pantry_lot_events_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grocery_lists" ADD CONSTRAINT "grocery_lists_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grocery_items" ADD CONSTRAINT "grocery_items_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt_lines" ADD CONSTRAINT "receipt_lines_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt_lessons" ADD CONSTRAINT "receipt_lessons_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recipes" ADD CONSTRAINT "recipes_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recipe_ingredients" ADD CONSTRAINT "recipe_ingredients_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recipe_steps" ADD CONSTRAINT "recipe_steps_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recipe_tastes" ADD CONSTRAINT "recipe_tastes_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meal_plans" ADD CONSTRAINT "meal_plans_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt_photos" ADD CONSTRAINT "receipt_photos_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catalog_barcodes" ADD CONSTRAINT "catalog_barcodes_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "catalog_products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catalog_aliases" ADD CONSTRAINT "catalog_aliases_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "catalog_products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sync_devices" ADD CONSTRAINT "sync_devices_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sync_devices" ADD CONSTRAINT "sync_devices_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sync_ops" ADD CONSTRAINT "sync_ops_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sync_conflicts" ADD CONSTRAINT "sync_conflicts_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sync_dead_letters" ADD CONSTRAINT "sync_dead_letters_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "push_subscriptions" ADD CONSTRAINT "push_subscriptions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification_preferences" ADD CONSTRAINT "notification_preferences_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_consents" ADD CONSTRAINT "user_consents_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nutrition_summaries" ADD CONSTRAINT "nutrition_summaries_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

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
