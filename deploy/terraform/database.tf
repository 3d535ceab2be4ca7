resource "aws_kms_key" "data" {
  description             = "${local.name} database and receipts"
  enable_key_rotation     = true
  deletion_window_in_days = 30
}

resource "aws_db_subnet_group" "main" {
  name       = local.name
  subnet_ids = [for subnet in aws_subnet.private : subnet.id]
}

resource "aws_security_group" "database" {
  name        = "${local.name}-database"
  description = "PostgreSQL, from the cluster only"
  vpc_id      = aws_vpc.main.id
}

resource "aws_vpc_security_group_ingress_rule" "database" {
  security_group_id            = aws_security_group.database.id
  referenced_security_group_id = aws_eks_cluster.main.vpc_config[0].cluster_security_group_id
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
}

resource "aws_db_parameter_group" "main" {
  name   = local.name
  family = "postgres18"
  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
  parameter {
    name  = "log_min_duration_statement"
    value = "500"
  }
}

resource "aws_db_instance" "main" {
  identifier     = local.name
  engine         = "postgres"
  engine_version = "18"
  instance_class = var.database_class
  multi_az       = true

  allocated_storage     = var.database_gb
  max_allocated_storage = var.database_gb * 4
  storage_type          = "gp3"
  storage_encrypted     = true
  kms_key_id            = aws_kms_key.data.arn

  db_name  = "shelfie"
  username = "shelfie"
  # The password is made and rotated by the secret store, and is in no state file.
  manage_master_user_password = true

  db_subnet_group_name   = aws_db_subnet_group.main.name
  vpc_security_group_ids = [aws_security_group.database.id]
  parameter_group_name   = aws_db_parameter_group.main.name

  # Thirty days back to any second.
  backup_retention_period         = 30
  backup_window                   = "03:00-04:00"
  maintenance_window              = "sun:04:00-sun:05:00"
  copy_tags_to_snapshot           = true
  enabled_cloudwatch_logs_exports = ["postgresql"]
  performance_insights_enabled    = true

  deletion_protection       = true
  skip_final_snapshot       = false
  final_snapshot_identifier = "${local.name}-final"
}

resource "aws_kms_key" "recovery" {
  provider            = aws.recovery
  description         = "${local.name} copies in the recovery region"
  enable_key_rotation = true
}

# Backups and write-ahead log, carried to the other region as they are made.
resource "aws_db_instance_automated_backups_replication" "recovery" {
  provider               = aws.recovery
  source_db_instance_arn = aws_db_instance.main.arn
  retention_period       = 14
  kms_key_id             = aws_kms_key.recovery.arn
}
