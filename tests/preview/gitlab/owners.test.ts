// Two files say who approves, for GitHub and GitLab read them differently: they must come to the same.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { approvalsFor, readOwners } from '../approvers.ts';
import { approvalsAtGitlab, readSections } from './owners.ts';

describe('Wie goedkeurt, is bij GitLab en bij GitHub hetzelfde', () => {
  const sections = readSections(readFileSync('.gitlab/CODEOWNERS', 'utf8'));

  test('voor elk bestand dat er is, en voor feiten twee', () => {
    const rules = readOwners(readFileSync('.github/CODEOWNERS', 'utf8'));
    const files = execFileSync('git', ['ls-files'], { encoding: 'utf8', maxBuffer: 64e6 }).trim().split('\n');
    assert.ok(files.length > 500);
    for (const file of files) assert.deepEqual(approvalsAtGitlab(file, sections), approvalsFor([file], rules).map(({ owners, needed }) => ({ owners, needed })), file);
    assert.deepEqual(approvalsAtGitlab('content/zone.yaml', sections)[0]!.needed, 2);
  });

  test('wat GitLab anders leest, valt op', () => {
    assert.deepEqual(approvalsAtGitlab('content/a.yaml', readSections('[Alles] @a/b\n*\n[Feiten][2] @a/c @a/d\n/content/\n')), [{ owners: ['@a/b'], needed: 1 }, { owners: ['@a/c', '@a/d'], needed: 2 }], 'every section counts');
    assert.throws(() => readSections('* @a/b\n'), /hoort bij geen deel/);
    assert.throws(() => readSections('[A] @a/b\n/content/ @a/c\n'), /hoort bij geen deel/);
  });
});
