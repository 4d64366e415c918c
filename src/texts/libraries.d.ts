// What libraries bring without types.

declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: { initializeFromPort(port: MessagePort): void };
}

declare module 'mammoth/mammoth.browser.js' {
  export { default } from 'mammoth';
}
