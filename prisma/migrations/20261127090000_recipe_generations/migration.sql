-- CreateTable
CREATE TABLE "recipe_generations" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "recipe_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "stage" TEXT NOT NULL DEFAULT 'queued',
    "request" JSONB NOT NULL,
    "progress" JSONB NOT NULL DEFAULT '{}',
    "reason" TEXT,
    "detail" TEXT,
    "model" TEXT,
    "reserved" INTEGER NOT NULL DEFAULT 0,
    "input_tokens" INTEGER NOT NULL DEFAULT 0,
    "output_tokens" INTEGER NOT NULL DEFAULT 0,
    "cost_micro_usd" BIGINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "recipe_generations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "recipe_generations_household_id_day_idx" ON "recipe_generations"("household_id", "day");

-- AddForeignKey
ALTER TABLE "recipe_generations" ADD CONSTRAINT "recipe_generations_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;
