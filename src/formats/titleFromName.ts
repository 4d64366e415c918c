// What a map is called whose file says nothing of it: by the file's name, without folders and endings (“m.aif.json”).

export const titleFromName = (fileName: string): string =>
  (fileName.split(/[\\/]/).at(-1) ?? '').replace(/(?:\.(?:aif|sadface|csl|argdown))?\.\w{1,10}$/i, '').trim();
