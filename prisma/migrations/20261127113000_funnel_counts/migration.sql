-- How often a day each step of the public pages was taken; nobody is in it.
CREATE TABLE "funnel_counts" (
    "day" DATE NOT NULL,
    "step" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "funnel_counts_pkey" PRIMARY KEY ("day", "step")
);
