-- Events say who caused them and how their delivery stands.
ALTER TABLE "events" ADD COLUMN "metadata" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN "actor_id" UUID,
ADD COLUMN "next_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN "attempts" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "dead_at" TIMESTAMPTZ(3),
ADD COLUMN "error" TEXT;

-- What was written before anybody listened is no news.
UPDATE "events" SET "delivered_at" = CURRENT_TIMESTAMP WHERE "delivered_at" IS NULL;

ALTER TABLE "notifications" ADD COLUMN "is_listed" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN "cleared_at" TIMESTAMPTZ(3);

ALTER TABLE "households" ADD COLUMN "digested_on" DATE;

CREATE TABLE "notification_deliveries" (
    "notification_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "target" TEXT NOT NULL DEFAULT '',
    "claimed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_deliveries_pkey" PRIMARY KEY ("notification_id","channel","target")
);

CREATE TABLE "expiry_told" (
    "household_id" UUID NOT NULL,
    "lot_id" UUID NOT NULL,
    "expires_on" DATE NOT NULL,
    "level" TEXT NOT NULL,

    CONSTRAINT "expiry_told_pkey" PRIMARY KEY ("household_id","lot_id","expires_on","level")
);

CREATE INDEX "expiry_told_expires_on_idx" ON "expiry_told"("expires_on");

CREATE TABLE "low_products" (
    "household_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "low_products_pkey" PRIMARY KEY ("household_id","product_id")
);

ALTER TABLE "notification_deliveries" ADD CONSTRAINT "notification_deliveries_notification_id_fkey" FOREIGN KEY ("notification_id") REFERENCES "notifications"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "expiry_told" ADD CONSTRAINT "expiry_told_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "low_products" ADD CONSTRAINT "low_products_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;
