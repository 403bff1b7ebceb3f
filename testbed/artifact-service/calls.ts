// The calls of the artifact service, version 4 (Twirp, JSON): what is answered for an artifact of the run that the token names.
import type { ArtifactStore } from './store.ts';

export type ArtifactCall = {
  readonly method: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** From the token's claims; undefined: none that names a run. */
  readonly from: { readonly run: string; readonly job: string } | undefined;
  readonly address: (id: number) => string;
};

export type ArtifactAnswer = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };

export function answerArtifactCall({ method, body, from, address }: ArtifactCall, store: ArtifactStore, trouble: string): ArtifactAnswer {
  if (from === undefined) return refused(401, 'unauthenticated', 'the token names no run');
  const { run, job } = from;
  if (textOf(body['workflow_run_backend_id']) !== run) return refused(403, 'permission_denied', 'the token is of another run');
  const name = textOf(body['name']);
  const found = store.find(run, name);
  switch (method) {
    case 'CreateArtifact': {
      if (body['version'] !== 7 && body['version'] !== 4) return refused(400, 'invalid_argument', 'unknown version');
      if (trouble === 'full') return refused(403, 'resource_exhausted', 'insufficient usage to create artifact');
      if (trouble === 'denying') return refused(403, 'permission_denied', 'insufficient permissions');
      const reserved = store.reserve({ run, job, name, mimeType: textOf(body['mime_type']) || 'application/zip' });
      return reserved === undefined ? refused(409, 'already_exists', 'an artifact with this name already exists on the workflow run') : answered({ ok: true, signed_upload_url: address(reserved.id) });
    }
    case 'FinalizeArtifact': {
      if (found === undefined) return refused(404, 'not_found', 'no such artifact');
      if (Number(textOf(body['size'])) !== store.blob(found.id)?.bytes.length) return refused(400, 'invalid_argument', 'size is not that of the upload');
      store.finish(found, textOf(body['hash']) || undefined);
      return answered({ ok: true, artifact_id: String(found.id) });
    }
    case 'ListArtifacts': {
      const [byName, byId] = [body['name_filter'], body['id_filter']];
      const artifacts = store.all.filter((one) => one.run === run && one.finished && (byName === undefined || byName === one.name) && (byId === undefined || Number(byId) === one.id));
      return answered({
        artifacts: artifacts.map((one) => ({
          workflow_run_backend_id: one.run,
          workflow_job_run_backend_id: one.job,
          database_id: String(one.id),
          name: one.name,
          size: String(store.blob(one.id)?.bytes.length ?? 0),
          created_at: new Date(0).toISOString(),
          ...(one.digest === undefined ? {} : { digest: one.digest }),
        })),
      });
    }
    case 'GetSignedArtifactURL':
      return found === undefined ? refused(404, 'not_found', 'no such artifact') : answered({ name, signed_url: address(found.id) });
    case 'DeleteArtifact': {
      if (found === undefined) return refused(404, 'not_found', 'no such artifact');
      store.remove(found);
      return answered({ ok: true, artifact_id: String(found.id) });
    }
    default:
      return refused(404, 'bad_route', method);
  }
}

function answered(body: Readonly<Record<string, unknown>>): ArtifactAnswer {
  return { status: 200, body };
}

function refused(status: number, code: string, msg: string): ArtifactAnswer {
  return { status, body: { code, msg } };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
