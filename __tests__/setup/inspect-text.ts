// `docker buildx inspect` of a docker-container builder, buildx 0.36.1 and BuildKit 0.32.2.

export const inspectText = `Name:          rec
Driver:        docker-container
Last Activity: 2026-11-24 06:44:48 +0000 UTC

Nodes:
Name:                  rec0
Endpoint:              unix:///var/run/docker.sock
Driver Options:        image="moby/buildkit:v0.32.2" network="host"
Status:                running
BuildKit daemon flags: --allow-insecure-entitlement=network.host
BuildKit version:      v0.32.2
Platforms:             linux/amd64, linux/amd64/v2, linux/arm64, linux/386, linux/arm/v7
Labels:
 org.mobyproject.buildkit.worker.executor:         oci
 org.mobyproject.buildkit.worker.hostname:         vm
GC Policy rule#0:
 All:            false
 Filters:        type==source.local type==exec.cachemount
 Keep Duration:  48h0m0s
`;
