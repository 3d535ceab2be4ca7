-- Grocery lines know their food and how much of them is in the basket.
ALTER TABLE "grocery_items" ADD COLUMN "food" TEXT,
ADD COLUMN "checked_quantity" INTEGER;
