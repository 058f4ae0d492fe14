import { expect, test } from 'vitest';
import { createRecordMemory } from './RecordMemory.ts';

const kind = 'guides';
const text = JSON.stringify({ id: 7, title: 'Eins' });

/** A memory that knows a document. */
function remember() {
  const memory = createRecordMemory();
  memory.keep({ kind, version: '7.100', hash: 'a', document: text });
  return { memory, document: memory.find(kind, '7.100') };
}

test('a document is found by its version, and its hash whatever the version', () => {
  const { memory, document } = remember();
  expect(document).toEqual({ id: 7, title: 'Eins' });
  expect(memory.find(kind, '7.101')).toBeUndefined();
  expect([memory.hashOf(kind, 7), memory.hashOf(kind, 8)]).toEqual(['a', null]);
});

test.each([null, text])('one that reads as before stays the same object, with or without its text', (again) => {
  const { memory, document } = remember();
  memory.keep({ kind, version: '7.101', hash: 'a', document: again });
  expect(memory.find(kind, '7.101')).toBe(document);
  expect(memory.find(kind, '7.100')).toBeUndefined();
});

test('one that reads otherwise takes its place', () => {
  const { memory } = remember();
  memory.keep({ kind, version: '7.101', hash: 'b', document: JSON.stringify({ id: 7, title: 'Zwei' }) });
  expect(memory.find(kind, '7.101')).toEqual({ id: 7, title: 'Zwei' });
  expect(memory.hashOf(kind, 7)).toBe('b');
});

test('one without its text that is not known is never taken for another', () => {
  const { memory } = remember();
  expect(() => memory.keep({ kind, version: '7.101', hash: 'b', document: null })).toThrow('not known');
  expect(() => memory.keep({ kind, version: '8.101', hash: 'a', document: null })).toThrow('not known');
});
