import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told } from './told.ts';

test('het voorbeeld schrijft een dag en een moment zoals de site, ook half getypt', () => {
  assert.deepEqual(['2026-11-24', '2026-11-24T19:05', '2026-1', '2026-13-45', '', 'straks'].map(told), ['24 november 2026', '24 november 2026 om 19.05 u.', '2026-1', '2026-13-45', '', 'straks']);
});
