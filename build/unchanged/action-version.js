// The action's own version as it stands in package.json (a test compares the two): another one may build another image.
export const actionVersion = '0.1.0';
