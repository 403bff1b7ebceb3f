"""A small HTTP proxy: /v1 requests go to one upstream, answers are streamed back as they come."""
