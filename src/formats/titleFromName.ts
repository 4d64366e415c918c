// What a map is called whose file says nothing of it: by the file's name, without folders and ending.

export const titleFromName = (fileName: string): string =>
  (fileName.split(/[\\/]/).at(-1) ?? '').replace(/\.\w{1,10}$/, '').trim();
