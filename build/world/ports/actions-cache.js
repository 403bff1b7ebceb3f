// GitHub's Actions cache, for folders: an archive under a key that never changes once it is saved.
export {};
