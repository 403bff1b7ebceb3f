// GitHub's artifact service (@actions/artifact): small text files that one job of a run leaves for another. Names are exact, never patterns.

export type Artifact = { readonly id: number; readonly name: string };

export interface Artifacts {
  /** false: this runner has no artifact service that the action can use (GitHub Enterprise Server, none at all). */
  available(): boolean;
  /** An artifact of this name that this job left before is replaced. Throws ActionError HAND_OVER_FAILED. */
  upload(name: string, files: Readonly<Record<string, string>>): Promise<void>;
  /** All of this run, whichever attempt left them. Throws ActionError HAND_OVER_FAILED. */
  list(): Promise<readonly Artifact[]>;
  /** File name -> text. Throws ActionError HAND_OVER_FAILED. */
  download(artifact: Artifact): Promise<Readonly<Record<string, string>>>;
}
