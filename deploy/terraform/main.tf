terraform {
  required_version = ">= 1.9"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
  # State holds the address of everything: keep it in a versioned, encrypted bucket of its own, with its lock.
  backend "s3" {
    key          = "shelfie/terraform.tfstate"
    encrypt      = true
    use_lockfile = true
  }
}

provider "aws" {
  region = var.region
  default_tags {
    tags = local.tags
  }
}

provider "aws" {
  alias  = "recovery"
  region = var.recovery_region
  default_tags {
    tags = local.tags
  }
}

locals {
  name = "shelfie-${var.environment}"
  tags = {
    Application = "shelfie"
    Environment = var.environment
    ManagedBy   = "terraform"
  }
}
