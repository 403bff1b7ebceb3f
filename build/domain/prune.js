// What a prune found and did. Made by src/upkeep/, shown by src/report/.
export {};
