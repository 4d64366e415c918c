// The worker's side of making a text of a file: bytes come, and words on how far it is, and the text at the end.

/** The text, or in a sentence why there is none and what to do. */
export type Converted = { readonly text: string } | { readonly problem: string };

/** Of one file. The workers of libraries may say other things. */
export type ConverterMessage =
  | { readonly done: number; readonly of: number }
  | { readonly converted: Converted };

type Convert = (
  bytes: Uint8Array<ArrayBuffer>,
  progress: (done: number, of: number) => void,
) => Promise<Converted>;

export function answerWith(convert: Convert): void {
  const say = (message: ConverterMessage) => postMessage(message);
  addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!(data instanceof Uint8Array)) return;
    void convert(data as Uint8Array<ArrayBuffer>, (done, of) => say({ done, of }))
      .catch(() => ({ problem: failed }))
      .then((converted) => say({ converted }));
  });
}

const failed =
  'This file could not be read here. Copy its text out of the program that you read it with, and paste it.';
