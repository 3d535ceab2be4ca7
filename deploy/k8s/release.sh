#!/bin/sh
# Releases one image to the cluster that KUBECONFIG leads to: migrations first, then web and worker, each rolled back
# when it does not become ready.
#   deploy/k8s/release.sh ghcr.io/owner/shelfie:commit
set -eu
image="$1"
cd "$(dirname "$0")"

kubectl kustomize . | sed "s|image: shelfie:unset|image: $image|" > "${TMPDIR:-/tmp}/shelfie-release.yaml"
kubectl --namespace shelfie delete job migrate --ignore-not-found --wait
kubectl apply --filename "${TMPDIR:-/tmp}/shelfie-release.yaml" --selector shelfie/phase=before-release
kubectl --namespace shelfie wait --for=condition=complete --timeout=300s job/migrate
kubectl apply --filename "${TMPDIR:-/tmp}/shelfie-release.yaml"

for name in web worker; do
  if ! kubectl --namespace shelfie rollout status "deployment/$name" --timeout=300s; then
    kubectl --namespace shelfie rollout undo "deployment/$name"
    exit 1
  fi
done
