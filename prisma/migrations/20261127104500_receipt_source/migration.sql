-- Receipts know the file they were read from, to notice it twice, and who has read it: a phone or the server.
ALTER TABLE "receipts" ADD COLUMN "source_hash" TEXT,
ADD COLUMN "read_by" TEXT;
