// The GitHub port over the API of one repository: which question is which path, and what its answer says.
// It tries once. Throws ActionError GITHUB_API_FAILED that names the question, with a GitHubRefusal as its cause.
import { unusableAnswer } from './api-failure.ts';
import { changedFilesIn, comparisonIn, fields, foundFile, packageFacts, refNames, repositoryFacts, text, textOfBlob, treeEntries } from './answers.ts';
import type { OpenClient } from './client.ts';
import { apiQuestions, type GitHubAccess } from './questions.ts';
import { upkeepQuestions } from './upkeep-questions.ts';
import type { GitHub, PackageFacts } from '../../ports/github.ts';

/** So many files are listed of a comparison at most. */
const mostFiles = 300;

export function gitHubApi(access: GitHubAccess, load: () => Promise<OpenClient> = loadClient): GitHub {
  const questions = apiQuestions(access, load);
  const { prepare, ask, askAll, askWhetherThere, askIfAllowed } = questions;
  const repository = `/repos/${access.repository}`;
  return {
    prepare,
    ...upkeepQuestions(questions, repository),
    repository: async () => repositoryFacts(await ask({ path: repository, what: `the repository ${access.repository}` })),
    commitTime: async (sha) => {
      const question = { path: `${repository}/commits/${encodeURIComponent(sha)}`, what: `the time of commit ${sha}` };
      const answer = fields(await ask(question));
      const date = text(fields(fields(answer['commit'])['committer'])['date']);
      if (date === undefined) throw unusableAnswer(question, access.apiUrl, 'it has no commit.committer.date');
      return date;
    },
    compare: async (base, head) => {
      // One commit a page: only the status is read, and a long way between the two need not be listed.
      const path = `${repository}/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}?per_page=1`;
      const question = { path, what: `where ${head} stands seen from ${base}` };
      const answer = await askWhetherThere(question);
      // 404 is also said of two histories without a common commit.
      if (answer === undefined) return 'unknown';
      const comparison = comparisonIn(answer);
      if (comparison === undefined) throw unusableAnswer(question, access.apiUrl, 'it has no status');
      return comparison;
    },
    changedFiles: async (base, head) => {
      // The files are on the first page, all of them or the first 300 (GitHub REST docs, "Compare two commits").
      const path = `${repository}/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}?per_page=1`;
      const question = { path, what: `the files that changed from ${base} to ${head}` };
      const answer = await askWhetherThere(question);
      if (answer === undefined) return { standing: 'unknown' };
      const [standing, files] = [comparisonIn(answer), changedFilesIn(answer)];
      if (standing === undefined || files === undefined) throw unusableAnswer(question, access.apiUrl, 'it has no status or no list of files');
      return files.listed < mostFiles ? { standing, files: files.names } : { standing };
    },
    tags: async (prefix) => {
      const path = `${repository}/git/matching-refs/tags/${encodeURIComponent(prefix)}`;
      return refNames(await askAll({ path, what: `the tags that begin with "${prefix}"` }), 'refs/tags/');
    },
    tree: async (tree) => {
      const question = { path: `${repository}/git/trees/${encodeURIComponent(tree)}`, what: `the files of ${tree}` };
      const entries = treeEntries(await ask(question));
      if (entries === undefined) throw unusableAnswer(question, access.apiUrl, 'it is no whole list of files');
      return entries;
    },
    fileText: async (sha) => {
      const question = { path: `${repository}/git/blobs/${encodeURIComponent(sha)}`, what: `the file ${sha}` };
      const content = textOfBlob(await ask(question));
      if (content === undefined) throw unusableAnswer(question, access.apiUrl, 'it has no content in base64');
      return content;
    },
    fileAt: async (path, { repository: other = access.repository, ref }) => {
      const named = path.split('/').map(encodeURIComponent).join('/');
      const question = {
        path: `/repos/${other}/contents/${named}${ref === undefined ? '' : `?ref=${encodeURIComponent(ref)}`}`,
        what: `the file ${path} of ${other}${ref === undefined ? '' : ` at ${ref}`}`,
        ...(other === access.repository ? {} : { elsewhere: other }),
      };
      const answer = await askWhetherThere(question);
      if (answer === undefined) return { is: 'absent' };
      const found = foundFile(answer);
      if (found === undefined) throw unusableAnswer(question, access.apiUrl, 'it is no file in base64');
      return found;
    },
    containerPackage: async (owner, name): Promise<PackageFacts | undefined> => {
      if (access.token === undefined || access.token === '') return undefined;
      const what = `the package ${owner}/${name}`;
      for (const kind of ['orgs', 'users']) {
        const path = `/${kind}/${encodeURIComponent(owner)}/packages/container/${encodeURIComponent(name)}`;
        const known = await askIfAllowed({ path, what });
        if (!known.allowed) return undefined;
        if (known.answer !== undefined) return packageFacts(known.answer);
      }
      return { exists: false };
    },
  };
}

/** Most runs ask nothing, or not before docker is at work. */
async function loadClient(): Promise<OpenClient> {
  return await (await import('./client.ts')).loadClient();
}
