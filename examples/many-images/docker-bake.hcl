# The three images of images.yml for `docker buildx bake`, which reads this file too.
group "default" {
  targets = ["base", "api", "api-worker"]
}

target "_common" {
  platforms = ["linux/amd64", "linux/arm64"]
}

target "base" {
  inherits = ["_common"]
  context = "base"
}

target "api" {
  inherits = ["_common"]
  context = "api"
  contexts = { base = "target:base" }
  args = { PORT = "8080" }
}

target "api-worker" {
  inherits = ["_common"]
  context = "worker"
  dockerfile = "worker.Dockerfile"
  contexts = { base = "target:base" }
  labels = { "org.opencontainers.image.title" = "Worker of the API" }
}
