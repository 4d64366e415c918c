// The scripts that read other notations, as workers; pages that may start none run them as scripts.

import argdownUrl from '../formats/argdownWorker.ts?worker&url';
import readersUrl from '../formats/readersWorker.ts?worker&url';
import type { ClaimEntries, NotationReader, ReadingAnswer, ReadingRequest } from '../formats/serveReading.ts';
import { loadPart } from './loadPart.ts';
import { ownScript } from './ownScript.ts';
import { runScript } from './runScript.ts';
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

async function readerInPage(name: ScriptName): Promise<NotationReader> {
  const scope = globalThis as { thereforeReaders?: Record<string, NotationReader> };
  const there = () => scope.thereforeReaders?.[name];
  return there() ?? runScript(scripts[name], there, 'What reads this notation did not come.');
}
