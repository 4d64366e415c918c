// The scripts that read other notations, as workers; pages that may start none run them as scripts.

import argdownUrl from '../formats/argdownWorker.ts?worker&url';
import readersUrl from '../formats/readersWorker.ts?worker&url';
import type { ClaimEntries, NotationReader, ReadingAnswer, ReadingRequest } from '../formats/serveReading.ts';
import { loadPart } from './loadPart.ts';
import { ownScript } from './ownScript.ts';
import { createWorkerTask, type WorkerTask } from './workerTask.ts';

/** Argdown's own parser is heavy, and comes for it alone. */
const scripts = { argdown: ownScript(argdownUrl), readers: ownScript(readersUrl) };
type ScriptName = keyof typeof scripts;

/** Milliseconds without an answer after which the page reads the file itself. */
const patience = 60_000;

export function startReading(name: ScriptName): WorkerTask<ReadingRequest, ReadingAnswer> {
  const ahead: ClaimEntries = [];
  const task = createWorkerTask<ReadingRequest, ReadingAnswer>({
    start: () => new Worker(scripts[name](), { type: 'module' }),
    here: async (asked) => (await loadPart(() => readerInPage(name)))(asked),
    onPart: (part) => ahead.push(...(part as ClaimEntries)),
    patience,
  });
  return {
    ...task,
    async run(request) {
      const answer = await task.run(request);
      const { argument } = answer.read ?? {};
      if (answer.read && argument && ahead.length > 0)
        answer.read.argument = { ...argument, claims: new Map(ahead) };
      return answer;
    },
  };
}

function readerInPage(name: ScriptName): Promise<NotationReader> {
  const scope = globalThis as { thereforeReaders?: Record<string, NotationReader> };
  return new Promise((resolve, reject) => {
    const there = scope.thereforeReaders?.[name];
    if (there) {
      resolve(there);
      return;
    }
    const script = document.createElement('script');
    // In development it is a module that imports others.
    if (import.meta.env.DEV) script.type = 'module';
    script.src = scripts[name]();
    const settle = () => {
      script.remove();
      const reader = scope.thereforeReaders?.[name];
      if (reader) resolve(reader);
      else reject(new TypeError('What reads this notation did not come.'));
    };
    script.onload = settle;
    script.onerror = settle;
    document.head.append(script);
  });
}
