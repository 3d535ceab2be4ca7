-- CreateTable
CREATE TABLE "recipe_page_readings" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "stage" TEXT NOT NULL DEFAULT 'queued',
    "object_key" TEXT,
    "lines" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "recipe_page_readings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "recipe_page_readings_household_id_idx" ON "recipe_page_readings"("household_id");

-- CreateIndex
CREATE INDEX "recipe_page_readings_created_at_idx" ON "recipe_page_readings"("created_at");

-- AddForeignKey
ALTER TABLE "recipe_page_readings" ADD CONSTRAINT "recipe_page_readings_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "households"("id") ON DELETE CASCADE ON UPDATE CASCADE;
