// The logins of all images of a run in one configuration: one folder is opened, and one is closed by post.
import type { Inputs } from '../domain/inputs.ts';

/** `own`: what the step itself is given; its logins count too. Of each registry the first. */
export function loginsOfAll(images: readonly Inputs[], own: Inputs): Inputs {
  const logins = [...images, own].flatMap(({ login }) => login.logins);
  const first = logins.filter(({ registry }, at) => logins.findIndex((other) => other.registry === registry) === at);
  return { ...own, login: { ...own.login, logins: first } };
}
