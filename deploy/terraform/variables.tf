variable "environment" {
  description = "Name of this installation, part of every resource's name."
  type        = string
  default     = "production"
}

variable "region" {
  description = "Where Shelfie runs."
  type        = string
  default     = "eu-west-1"
}

variable "recovery_region" {
  description = "Where copies of receipts and database backups are kept, for the day the first region is gone."
  type        = string
  default     = "eu-central-1"
}

variable "network_cidr" {
  description = "Addresses of the private network, a /16."
  type        = string
  default     = "10.0.0.0/16"
}

variable "zones" {
  description = "Availability zones, as letters."
  type        = list(string)
  default     = ["a", "b", "c"]
}

variable "kubernetes_version" {
  type    = string
  default = "1.34"
}

variable "database_class" {
  description = "Machine of the database."
  type        = string
  default     = "db.t4g.medium"
}

variable "database_gb" {
  description = "First size of the database's disk in GB; it grows by itself up to four times that."
  type        = number
  default     = 100
}

variable "receipt_days" {
  description = "Days a receipt's photograph is kept."
  type        = number
  default     = 365
}

variable "monthly_budget_usd" {
  description = "Spending that sends a warning, at 80% as forecast and at 100% as spent."
  type        = number
  default     = 1000
}

variable "alert_email" {
  description = "Who hears of the budget."
  type        = string
}
