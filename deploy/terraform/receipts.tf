resource "aws_s3_bucket" "receipts" {
  bucket_prefix = "${local.name}-receipts-"
}

resource "aws_s3_bucket" "recovery" {
  provider      = aws.recovery
  bucket_prefix = "${local.name}-receipts-copy-"
}

resource "aws_s3_bucket_public_access_block" "receipts" {
  bucket                  = aws_s3_bucket.receipts.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_public_access_block" "recovery" {
  provider                = aws.recovery
  bucket                  = aws_s3_bucket.recovery.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_versioning" "receipts" {
  bucket = aws_s3_bucket.receipts.id
  versioning_configuration { status = "Enabled" }
}

resource "aws_s3_bucket_versioning" "recovery" {
  provider = aws.recovery
  bucket   = aws_s3_bucket.recovery.id
  versioning_configuration { status = "Enabled" }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "receipts" {
  bucket = aws_s3_bucket.receipts.id
  rule {
    apply_server_side_encryption_by_default { sse_algorithm = "AES256" }
  }
}

# Instant retrieval: a household may open an old receipt at any time.
resource "aws_s3_bucket_lifecycle_configuration" "receipts" {
  bucket = aws_s3_bucket.receipts.id
  rule {
    id     = "age"
    status = "Enabled"
    filter {}
    transition {
      days          = 30
      storage_class = "STANDARD_IA"
    }
    transition {
      days          = 90
      storage_class = "GLACIER_IR"
    }
    expiration { days = var.receipt_days }
    noncurrent_version_expiration { noncurrent_days = 30 }
    abort_incomplete_multipart_upload { days_after_initiation = 1 }
  }
  # Photos put by a presigned address whose scan never came.
  rule {
    id     = "uploads"
    status = "Enabled"
    filter { prefix = "uploads/" }
    expiration { days = 1 }
    noncurrent_version_expiration { noncurrent_days = 1 }
  }
}

resource "aws_s3_bucket_replication_configuration" "receipts" {
  bucket = aws_s3_bucket.receipts.id
  role   = aws_iam_role.replication.arn
  rule {
    id     = "recovery"
    status = "Enabled"
    filter {}
    # Erased here is erased there: a person's right outweighs the spare copy.
    delete_marker_replication { status = "Enabled" }
    destination {
      bucket        = aws_s3_bucket.recovery.arn
      storage_class = "STANDARD_IA"
    }
  }
  depends_on = [aws_s3_bucket_versioning.receipts, aws_s3_bucket_versioning.recovery]
}
