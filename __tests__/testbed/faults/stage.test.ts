// Which stage of a publish a registry request belongs to.
import { describe, expect, it } from '@jest/globals';
import { subjectOf } from '../../../testbed/faults/stage.ts';

const digest = `sha256:${'a'.repeat(64)}`;

describe('subjectOf', () => {
  it.each([
    ['GET', '/token?service=registry&scope=repository:o/r:pull', { stage: 'token' }],
    ['GET', '/v2/', { stage: 'ping' }],
    ['POST', '/v2/o/r/blobs/uploads/', { stage: 'upload-start', repository: 'o/r' }],
    ['POST', `/v2/o/r/blobs/uploads/?mount=${digest}&from=o/other`, { stage: 'blob-mount', repository: 'o/r' }],
    ['PATCH', '/v2/o/r/blobs/uploads/1234?_state=x', { stage: 'upload-chunk', repository: 'o/r' }],
    ['PUT', `/v2/o/r/blobs/uploads/1234?_state=x&digest=${digest}`, { stage: 'upload-finish', repository: 'o/r' }],
    ['DELETE', '/v2/o/r/blobs/uploads/1234', { stage: 'upload-cancel', repository: 'o/r' }],
    ['HEAD', `/v2/o/r/blobs/${digest}`, { stage: 'blob-head', repository: 'o/r', reference: digest }],
    ['PUT', `/v2/o/deep/r/manifests/${digest}`, { stage: 'manifest-put', repository: 'o/deep/r', reference: digest }],
    ['PUT', '/v2/o/r/manifests/latest', { stage: 'tag-put', repository: 'o/r', reference: 'latest' }],
    ['HEAD', '/v2/o/r/manifests/1.2', { stage: 'tag-head', repository: 'o/r', reference: '1.2' }],
    ['GET', '/v2/o/r/tags/list?n=1000', { stage: 'tags-list', repository: 'o/r' }],
    ['GET', `/v2/o/r/referrers/${digest}`, { stage: 'referrers', repository: 'o/r', reference: digest }],
    ['OPTIONS', '/v2/o/r/manifests/latest', { stage: 'other', repository: 'o/r', reference: 'latest' }],
    ['GET', '/', { stage: 'other' }],
  ])('%s %s', (method, target, subject) => {
    expect(subjectOf(method, target)).toEqual(subject);
  });

  it('knows repositories whose names are words of the protocol', () => {
    expect(subjectOf('GET', '/v2/blobs/manifests/manifests/latest')).toEqual({ stage: 'tag-get', repository: 'blobs/manifests', reference: 'latest' });
  });
});
