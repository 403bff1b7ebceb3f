FROM base
ENV API=http://api:8080
CMD ["sh", "-c", "while wget -q -O - \"$API\"; do sleep 10; done"]
