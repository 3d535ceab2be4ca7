data "aws_iam_policy_document" "replication_assumed" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["s3.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "replication" {
  name               = "${local.name}-receipts-replication"
  assume_role_policy = data.aws_iam_policy_document.replication_assumed.json
}

data "aws_iam_policy_document" "replication" {
  statement {
    actions   = ["s3:GetReplicationConfiguration", "s3:ListBucket"]
    resources = [aws_s3_bucket.receipts.arn]
  }
  statement {
    actions   = ["s3:GetObjectVersionForReplication", "s3:GetObjectVersionAcl", "s3:GetObjectVersionTagging"]
    resources = ["${aws_s3_bucket.receipts.arn}/*"]
  }
  statement {
    actions   = ["s3:ReplicateObject", "s3:ReplicateDelete", "s3:ReplicateTags"]
    resources = ["${aws_s3_bucket.recovery.arn}/*"]
  }
}

resource "aws_iam_role_policy" "replication" {
  role   = aws_iam_role.replication.id
  policy = data.aws_iam_policy_document.replication.json
}

# The pods' role: objects of the one bucket, through the cluster's pod identity.
data "aws_iam_policy_document" "pods_assumed" {
  statement {
    actions = ["sts:AssumeRole", "sts:TagSession"]
    principals {
      type        = "Service"
      identifiers = ["pods.eks.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "pods" {
  name               = "${local.name}-pods"
  assume_role_policy = data.aws_iam_policy_document.pods_assumed.json
}

data "aws_iam_policy_document" "pods" {
  statement {
    actions   = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"]
    resources = ["${aws_s3_bucket.receipts.arn}/*"]
  }
  statement {
    actions   = ["s3:ListBucket"]
    resources = [aws_s3_bucket.receipts.arn]
  }
}

resource "aws_iam_role_policy" "pods" {
  role   = aws_iam_role.pods.id
  policy = data.aws_iam_policy_document.pods.json
}

resource "aws_eks_addon" "pod_identity" {
  cluster_name = aws_eks_cluster.main.name
  addon_name   = "eks-pod-identity-agent"
}

resource "aws_eks_pod_identity_association" "shelfie" {
  cluster_name    = aws_eks_cluster.main.name
  namespace       = "shelfie"
  service_account = "shelfie"
  role_arn        = aws_iam_role.pods.arn
}
