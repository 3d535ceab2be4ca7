output "cluster" {
  description = "aws eks update-kubeconfig --name <this>"
  value       = aws_eks_cluster.main.name
}

output "database_host" {
  value = aws_db_instance.main.address
}

output "database_secret" {
  description = "Secret that holds the database's user and password."
  value       = aws_db_instance.main.master_user_secret[0].secret_arn
}

output "receipts_bucket" {
  description = "S3_BUCKET"
  value       = aws_s3_bucket.receipts.bucket
}
